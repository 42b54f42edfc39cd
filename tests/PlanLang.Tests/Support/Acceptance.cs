namespace PlanLang.Tests.Support;

/// <summary>What becomes of a text that differs from its snapshot.</summary>
enum Acceptance
{
    /// <summary>The test fails, and a person decides.</summary>
    Off,

    /// <summary>It becomes the snapshot. The change is then read before it is committed.</summary>
    On,
}

/// <summary>How the person at the keyboard asks for it.</summary>
static class AcceptanceSetting
{
    /// <summary>On with <c>PLANLANG_ACCEPT=1</c>; refused where <c>CI=true</c>, since nobody reads the change there.</summary>
    public static Acceptance Read(Func<string, string?> variable) =>
        (variable("PLANLANG_ACCEPT"), variable("CI")) switch
        {
            ("1", "true") => throw new InvalidOperationException("PLANLANG_ACCEPT is refused where CI=true."),
            ("1", _) => Acceptance.On,
            _ => Acceptance.Off,
        };
}
