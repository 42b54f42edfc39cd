using PlanLang.Syntax;

namespace PlanLang.Tests.Grammar;

/// <summary>A keyword's snippet under the blocks it needs above it.</summary>
static class Snippets
{
    public static string InPlace(Keyword keyword)
    {
        var block = keyword.In[0] == Keywords.Text ? keyword.In[1] : keyword.In[0];

        return Under(block, keyword.Snippet);
    }

    static string Under(string block, string lines) => block switch
    {
        Keywords.File => lines,
        Keywords.Person => Under("family", "Kai: Kai Harper, son\n" + Deeper(lines)),
        _ => Under(HomeOf(block).In[0], HomeOf(block).Snippet.Split('\n')[0] + "\n" + Deeper(lines)),
    };

    static Keyword HomeOf(string block) => Keywords.All.First(keyword => keyword.Word == block);

    static string Deeper(string lines) => string.Join('\n', lines.Split('\n').Select(line => "    " + line));
}
