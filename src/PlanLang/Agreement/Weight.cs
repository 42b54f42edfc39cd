namespace PlanLang.Agreement;

/// <summary>How much a change matters.</summary>
public enum Weight
{
    /// <summary>Whoever signed should hear of it; nobody promises more or less by it.</summary>
    Minor,

    /// <summary>Somebody promises, risks, reads or is measured by something else: it wants a new signature.</summary>
    Major,
}
