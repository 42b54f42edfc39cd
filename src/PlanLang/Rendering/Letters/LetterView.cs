using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>What a letter's template shows. Null and empty parts are left out.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Date">The day it is written.</param>
/// <param name="To">The full name of the one it is for; never an address.</param>
/// <param name="Greeting">How it begins.</param>
/// <param name="Opening">A paragraph each.</param>
/// <param name="Parts">What follows, each with its heading.</param>
/// <param name="Closing">A paragraph each.</param>
/// <param name="Sender">Who writes.</param>
/// <param name="From">Their role and their service.</param>
sealed record LetterView(
    string Title,
    string Date,
    string To,
    string Greeting,
    ImmutableArray<string> Opening,
    ImmutableArray<LetterPart> Parts,
    ImmutableArray<string> Closing,
    string Sender,
    ImmutableArray<string> From)
{
    /// <summary>What the template calls <c>page</c>.</summary>
    public ScriptObject Script() => new()
    {
        ["title"] = Rendering.Script.Text(Title),
        ["date"] = Rendering.Script.Text(Date),
        ["to"] = Rendering.Script.Text(To),
        ["greeting"] = Rendering.Script.Text(Greeting),
        ["opening"] = Rendering.Script.Texts(Opening),
        ["parts"] = Rendering.Script.List(Parts, part => new ScriptObject
        {
            ["heading"] = Rendering.Script.Text(part.Heading),
            ["items"] = Rendering.Script.Lines(part.Items),
        }),
        ["closing"] = Rendering.Script.Texts(Closing),
        ["sender"] = Rendering.Script.Text(Sender),
        ["from"] = Rendering.Script.Texts(From),
    };
}

/// <summary>A heading and what stands under it, a line each.</summary>
/// <param name="Heading">A few words.</param>
/// <param name="Items">Sentences.</param>
sealed record LetterPart(string Heading, ImmutableArray<Bullet> Items);
