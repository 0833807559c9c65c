export const nobodyWords: string =
  'não atribuído|não atribuída|nao atribuido|não definido|não informado|nao informado|sem responsável|sem responsavel|sem vendedor|sem dados|sem dono|nenhum|nenhuma|ninguém|ninguem|desconhecido|n/d|s/d|vazio';
