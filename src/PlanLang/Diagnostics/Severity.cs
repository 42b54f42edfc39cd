namespace PlanLang.Diagnostics;

/// <summary>How much a message matters.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; nothing has to be done.</summary>
    Information,

    /// <summary>Probably a mistake; the plan can be used as it is.</summary>
    Warning,

    /// <summary>The plan or diary cannot be used until this is mended.</summary>
    Error,
}
