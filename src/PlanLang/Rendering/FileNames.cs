using System.Globalization;
using System.Text;

namespace PlanLang.Rendering;

/// <summary>Names of people as parts of file names: what is no letter or figure becomes a sign that every machine takes.</summary>
static class FileNames
{
    /// <summary>
    /// In small letters, a hyphen for a blank and <c>_27</c> for an apostrophe, so that two names are never one file,
    /// whoever else is in the plan.
    /// </summary>
    public static string Of(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            safe.Append(character switch
            {
                ' ' => "-",
                _ when char.IsLetterOrDigit(character) => char.ToLowerInvariant(character).ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"_{(int)character:x2}"),
            });
        }

        return safe.ToString();
    }
}
