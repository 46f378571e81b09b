# Quem faz o quê e até quando.

steps-open = Ainda está por fazer:
steps-wait = Próximos passos ainda por concluir: { $count }
steps-entry = { $number }. { $what } – { $who } (sem data)
steps-entry-due = { $number }. { $what } – { $who }, até { $due }
steps-entry-late = { $number }. { $what } – { $who }, o prazo era { $due }
steps-further = Outros próximos passos: { $count }
