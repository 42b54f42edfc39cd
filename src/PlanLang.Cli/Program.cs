using PlanLang.Cli;

return PlanCommand.Run(args, Surroundings.OfProcess());
