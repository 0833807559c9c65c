import type { headerWords as english } from '../../../en/recognised/headers/headerWords.ts';

export const headerWords: typeof english = {
  manager:
    'vendedor*|consultor*|corretor*|proprietario*|responsavel*|responsaveis|gerente*|agente*|atendente*|assessor*|gestor*|funcionario*|colaborador*|executivo*|?pessoa|?usuario|atribuid*|representante*|dono|dona|vendeu|atendeu|fechou',
  by: 'por|quem',
  client:
    'cliente*|comprador*|alun*|estudante*|contato|interessado*|?empresa|?nome|razao social|paciente*|hospede*|nome completo|sobrenome|hospedes|membro*|assinante*|numero de cliente|numero de aluno|se chama|chama',
  source: 'origem|fonte*|canal*|campanha*|?midia|?meio|conheceu|soube|ficou sabendo',
  product: 'produto*|curso*|item|programa*|servico*|?plano',
  status: 'status|situacao|resultado*|?estado',
  stage: 'estagio*|etapa*|fase*|?funil',
  id: 'id|numero|codigo|num|numero de pedido|numero de venda|numero de negocio|numero de contrato|numero de compra|numero de lead|numero de cliente|numero de aluno',
  email: 'email|mail|e mail|correio',
  phone: 'telefone*|celular|fone|tel|whatsapp',
  currency: 'moeda',
  activity: 'atividade|evento|acao',
  created:
    'criad*|criacao|abertura|entrada|cadastro|cadastrad*|inscricao|registro|carimbo*|chegada|solicitacao|?recebid*|?inicio|?pedido|inscrit*|adicionad*|incluid*|inclusao',
  lead: 'lead|leads|numero de lead',
  deal: 'negocio*|oportunidade*|pedido*|numero de pedido|numero de venda|numero de negocio|numero de contrato|numero de compra',
  response: 'resposta|primeiro contato',
  call: 'ligacao*|ligacoes|chamada*',
  webinar: 'webinar*|aula aberta|live',
  meeting: 'reuniao|reunioes|visita|demo|agendamento|consulta',
  proposal: 'proposta*|orcamento enviado|cotacao',
  paid: 'proposta assinad*|pagamento*|pago*|paga|venda*|vendid*|ganh*|matricul*|compra*|comprad*|quitad*|?assinatura|?assinad*|?convertid*|?contrato*|recebimento*|comprou|pagou|recebid* em conta|?transacao|?transacoes',
  refunded: 'reembols*|estorno*|devolucao|devolvid*',
  left: 'cancelamento|evasao|saida',
  finished: 'formatura|?conclusao|?concluid*',
  lost: 'perdid*|perda|recusad*|descartad*',
  closed: 'fechamento|fechad*|encerramento|encerrad*',
  modified: 'modificad*|modificacao|atualizad*|atualizacao|alterad*|alteracao|mudanca*|mudad*|?atividade',
  last: 'ultim*',
  day: 'data*|dia|hora|quando|em',
  money: 'valor*|preco*|faturamento|receita*|total|montante|quantia|?ticket|?orcamento|?pagamento|quanto|faturado',
  whole: 'total',
  calls: 'ligacoes',
  emailsBefore: 'emails antes',
  nps: 'nps|recomendar*',
  referred: 'indicad*|indicacao',
  plan: 'previst*|previsao|proxim*|vencimento|vence|prazo|estimad*|esperad*|lembrete|ate|renovacao|retorno|inicio do curso|planejad*|pagara|a pagar|vai pagar|validade|valido ate|termino|lembrar',
  target: 'meta*|objetivo*|cota',
  birth: 'aniversario|nascimento',
  debt: 'devedor*|divida|saldo|pendente*|em aberto|a receber|restante|inadimpl*',
  otherMoney:
    'desconto*|comissao|comissoes|imposto*|margem|lucro*|despesa*|custo*|orcamento do cliente|orcamento de marketing|faturamento anual|bonus|frete|taxa*|unitario|por unidade|preco de compra',
  fee: 'comissao|comissoes|corretagem',
  measure:
    'numero de|quantidade|qtd*|duracao|idade|dias|horas|minutos|pontuacao|porcentagem|percentual|probabilidade|unidades|vagas|ano|%|taxa de',
  detail:
    'tipo*|forma*|metodo*|motivo*|razao|pago com|pago via|pago por meio|por que|porque|causa*|obs|comentario*|nota*|observac*|zona|cidade|pais|endereco|segmento|categoria*|equipe|regiao|cargo|departamento|fuso|meio de|bairro|meio|consentimento|aceit*|privacidade|lgpd',
  place: 'uf|estado uf|provincia',
  callResult: 'status da ligacao|resultado da ligacao|status da chamada|resultado da chamada|situacao da ligacao',
  other: 'tarefa*',
  filler:
    'de|do|da|dos|das|o|a|os|as|no|na|e|ou|pelo|pela|primeir*|atual|real|nome|r|se|com impostos|sem impostos|completo|completa',
};
