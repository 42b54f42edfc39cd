namespace PlanLang.Cli;

/// <summary>What could not be done.</summary>
static class Complaints
{
    /// <summary>Prints a line for each, and gives the exit status: wrong use where there are any, else the other one.</summary>
    public static int Print(ImmutableArray<string> sentences, int otherwise, Surroundings here)
    {
        foreach (var sentence in sentences.Distinct())
        {
            here.Error.WriteLine(sentence);
        }

        return sentences.IsEmpty ? otherwise : ExitStatus.WrongUse;
    }
}
