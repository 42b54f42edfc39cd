namespace PlanLang.Parsing;

/// <summary>The words of the grammar by which a sentence is decided.</summary>
static class Kind
{
    public static readonly TokenKind A = Vocabulary.Of("a");
    public static readonly TokenKind About = Vocabulary.Of("about");
    public static readonly TokenKind Above = Vocabulary.Of("above");
    public static readonly TokenKind Action = Vocabulary.Of("action");
    public static readonly TokenKind Adult = Vocabulary.Of("adult");
    public static readonly TokenKind Adults = Vocabulary.Of("adults");
    public static readonly TokenKind Agree = Vocabulary.Of("agree");
    public static readonly TokenKind Agrees = Vocabulary.Of("agrees");
    public static readonly TokenKind All = Vocabulary.Of("all");
    public static readonly TokenKind And = Vocabulary.Of("and");
    public static readonly TokenKind Any = Vocabulary.Of("any");
    public static readonly TokenKind Are = Vocabulary.Of("are");
    public static readonly TokenKind At = Vocabulary.Of("at");
    public static readonly TokenKind Been = Vocabulary.Of("been");
    public static readonly TokenKind Below = Vocabulary.Of("below");
    public static readonly TokenKind Between = Vocabulary.Of("between");
    public static readonly TokenKind Child = Vocabulary.Of("child");
    public static readonly TokenKind Children = Vocabulary.Of("children");
    public static readonly TokenKind Compared = Vocabulary.Of("compared");
    public static readonly TokenKind Down = Vocabulary.Of("down");
    public static readonly TokenKind Each = Vocabulary.Of("each");
    public static readonly TokenKind Every = Vocabulary.Of("every");
    public static readonly TokenKind Exactly = Vocabulary.Of("exactly");
    public static readonly TokenKind Fewer = Vocabulary.Of("fewer");
    public static readonly TokenKind For = Vocabulary.Of("for");
    public static readonly TokenKind From = Vocabulary.Of("from");
    public static readonly TokenKind Goal = Vocabulary.Of("goal");
    public static readonly TokenKind Goals = Vocabulary.Of("goals");
    public static readonly TokenKind Has = Vocabulary.Of("has");
    public static readonly TokenKind Have = Vocabulary.Of("have");
    public static readonly TokenKind In = Vocabulary.Of("in");
    public static readonly TokenKind Is = Vocabulary.Of("is");
    public static readonly TokenKind Less = Vocabulary.Of("less");
    public static readonly TokenKind More = Vocabulary.Of("more");
    public static readonly TokenKind No = Vocabulary.Of("no");
    public static readonly TokenKind None = Vocabulary.Of("none");
    public static readonly TokenKind Not = Vocabulary.Of("not");
    public static readonly TokenKind Of = Vocabulary.Of("of");
    public static readonly TokenKind On = Vocabulary.Of("on");
    public static readonly TokenKind Or = Vocabulary.Of("or");
    public static readonly TokenKind Over = Vocabulary.Of("over");
    public static readonly TokenKind People = Vocabulary.Of("people");
    public static readonly TokenKind Person = Vocabulary.Of("person");
    public static readonly TokenKind Plan = Vocabulary.Of("plan");
    public static readonly TokenKind Sanction = Vocabulary.Of("sanction");
    public static readonly TokenKind Since = Vocabulary.Of("since");
    public static readonly TokenKind The = Vocabulary.Of("the");
    public static readonly TokenKind This = Vocabulary.Of("this");
    public static readonly TokenKind Together = Vocabulary.Of("together");
    public static readonly TokenKind Under = Vocabulary.Of("under");
    public static readonly TokenKind Up = Vocabulary.Of("up");
    public static readonly TokenKind Was = Vocabulary.Of("was");
    public static readonly TokenKind Where = Vocabulary.Of("where");
}
