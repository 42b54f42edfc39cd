namespace PlanLang.Evaluation;

/// <summary>How often something was judged to find one date: nobody waits for ever.</summary>
sealed class Effort
{
    /// <summary>After so many we give up: a few seconds.</summary>
    const int Most = 200_000;

    int _judged;

    /// <summary>Whether it is too much.</summary>
    public bool IsSpent => _judged > Most;

    /// <summary>Counts one more.</summary>
    public void Judge() => _judged++;
}
