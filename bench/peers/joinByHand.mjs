/**
 * A join of the four tables by hand, for these very tables: columns by their headers, one order a
 * client, emails in small letters, the last ten digits of phones, no shared keys, no ids. It runs
 * in either realm from its text.
 *
 * @param {(instant: number) => number} dayOf a local day serial
 */
export function joinByHand(dayOf) {
  const DIGITS = /\D/g;
  const phoneOf = (cell) => {
    const digits = String(cell).replace(DIGITS, '');
    return digits.length < 10 ? '' : digits.slice(-10);
  };
  const emailOf = (cell) => String(cell).trim().toLowerCase();

  return ([orders, visits, calls, letters]) => {
    const column = (rows, header) => rows[0].indexOf(header);
    const byEmail = new Map();
    const byPhone = new Map();
    const [email, phone, created, paid] = ['Email', 'Phone', 'Created', 'Paid'].map((header) => column(orders, header));
    const leads = [];
    for (let row = 1; row < orders.length; row++) {
      const cells = orders[row];
      const at = dayOf(cells[created].getTime());
      const sold = cells[paid] === '' ? Infinity : Math.floor(dayOf(cells[paid].getTime()));
      const lead = { at: Math.floor(at), sold, webinar: Infinity, minutes: [], calls: [], letters: [] };
      leads.push(lead);
      byEmail.set(emailOf(cells[email]), lead);
      byPhone.set(phoneOf(cells[phone]), lead);
    }
    const isOver = (lead, day) => day > lead.sold || lead.at - day > 90;
    const each = (rows, emailHeader, phoneHeader, dateHeader, tell) => {
      const [mail, number, date] = [emailHeader, phoneHeader, dateHeader].map((header) => column(rows, header));
      for (let row = 1; row < rows.length; row++) {
        const cells = rows[row];
        const lead =
          (mail < 0 ? undefined : byEmail.get(emailOf(cells[mail]))) ??
          (number < 0 ? undefined : byPhone.get(phoneOf(cells[number])));
        const at = dayOf(cells[date].getTime());
        if (lead !== undefined && !isOver(lead, Math.floor(at))) tell(lead, at, cells);
      }
    };
    const [stayed, answered, delivered] = [
      column(visits, 'Minutes watched'),
      column(calls, 'Status'),
      column(letters, 'Status'),
    ];
    each(visits, 'Email', 'Phone', 'Join time', (lead, at, cells) => {
      lead.webinar = Math.min(lead.webinar, at);
      lead.minutes.push([at, cells[stayed]]);
    });
    each(calls, '', 'Phone', 'Call time', (lead, at, cells) => {
      if (cells[answered] === 'Answered') lead.calls.push(at);
    });
    each(letters, 'Email', '', 'Sent at', (lead, at, cells) => {
      if (cells[delivered] === 'Delivered') lead.letters.push(at);
    });
    return leads.map((lead, i) => {
      const call = lead.calls.reduce((first, at) => Math.min(first, at), Infinity);
      const first = Math.floor(lead.webinar);
      const minutes = lead.minutes.reduce((sum, [at, size]) => (Math.floor(at) === first ? sum + size : sum), 0);
      const before = lead.letters.filter((at) => at < call).length;
      return [...orders[i + 1], lead.webinar, call, new Set(lead.calls).size, minutes, before];
    });
  };
}
