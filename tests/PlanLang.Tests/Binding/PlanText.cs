namespace PlanLang.Tests.Binding;

/// <summary>A plan without mistakes, to which a test adds lines in one place.</summary>
static class PlanText
{
    const string Plain = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
          <plan>
        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011
          <family>
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
          Jo: Jo Bell, housing officer, Magenta Homes
          <team>
        measure asb incidents
          of: the family
          counts: incidents
          <measure>
        goal school: Kai is in school every day
          <goal>
          action shoes: Buy Kai school shoes
            <action>
        goal neighbours: We get on with our neighbours
          by: 17 July 2026
        sanction warning letter: Magenta Homes may send a letter
          <sanction>
        <file>
        """;

    /// <summary>The plan with these lines.</summary>
    /// <param name="place">The block: <c>plan</c>, <c>family</c>, <c>team</c>, <c>measure</c>, <c>goal</c>, <c>action</c>, <c>sanction</c>, or <c>file</c> for its end.</param>
    /// <param name="lines">Indented from the left edge; the block's own indentation is added.</param>
    public static string With(string place, string lines)
    {
        var indent = place switch
        {
            "file" => "",
            "action" => "    ",
            _ => "  ",
        };
        var text = Plain.Replace($"{indent}<{place}>", string.Join('\n', lines.Split('\n').Select(line => indent + line)));

        return string.Join('\n', text.Split('\n').Where(line => !line.TrimStart().StartsWith('<')));
    }
}
