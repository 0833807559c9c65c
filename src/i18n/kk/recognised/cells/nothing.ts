import type { nothing as english } from '../../../en/recognised/cells/nothing.ts';

export const nothing: typeof english =
  /^(?:бос|белгісіз|ештеңе|(?:[а-яәғқңөұүһі]+ )*(?:жоқ|[а-яәғқңөұүһі]+[мбп][ае](?:ған|ген|ды|ді)))$/;
