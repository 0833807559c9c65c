export const clientIds: string = 'клиент id|клиенттің id|клиент нөмірі|клиент коды|id клиента';
