namespace PlanLang.LanguageServer.Protocol;

/// <summary>A line of a file, from 0.</summary>
sealed record LineOf(string Uri, int Line);

/// <summary>Which plan or diary: an address.</summary>
sealed record UriParams(string Uri);

/// <summary>A page is wanted: <c>plan/preview</c>.</summary>
/// <param name="Uri">The plan, or its diary.</param>
/// <param name="Document"><c>contract</c>, <c>review</c> or another of the documents.</param>
/// <param name="Reader">Whose copy; empty for everybody at home.</param>
sealed record PreviewParams(string Uri, string Document, string Reader = "");

/// <summary>A page.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Html">All of it; runs no script and fetches nothing. Empty where there is a problem.</param>
/// <param name="Problem">Why there is no page; empty where there is one.</param>
sealed record PreviewResult(string Title, string Html, string Problem);

/// <summary>What pages there are, and for whom: <c>plan/readers</c>.</summary>
sealed record ReadersResult(ImmutableArray<Choice> Documents, ImmutableArray<ShownReader> Readers, ImmutableArray<string> Signers);

/// <summary>Something to choose.</summary>
sealed record Choice(string Label, string Detail);

/// <summary>Somebody, and the documents of which there is a copy for them.</summary>
sealed record ShownReader(string Name, ImmutableArray<string> Documents);

/// <summary>One family in the list of all: <c>plan/families</c>.</summary>
sealed record ShownFamily(
    string Uri,
    int Line,
    string Name,
    string KeyWorker,
    string Stage,
    string NextReview,
    int Errors,
    ImmutableArray<ShownAttention> Attention);

/// <summary>Something that needs attention, and where.</summary>
sealed record ShownAttention(string Uri, int Line, string Kind, string Message);

/// <summary>The date at which plans are judged: <c>plan/asOf</c>.</summary>
/// <param name="Date">As plans write it; empty for today.</param>
sealed record AsOfParams(string Date = "");

/// <summary>The date, and in words.</summary>
sealed record AsOfResult(string Date, string Words, string Problem);

/// <summary>A kind of record: <c>plan/recordForms</c>.</summary>
sealed record ShownForm(string Label, string Detail, ImmutableArray<ShownGap> Gaps);

/// <summary>A gap in it.</summary>
sealed record ShownGap(string Prompt, ImmutableArray<string> Choices, string Placeholder, bool IsOptional);

/// <summary>Something is to be written down: <c>plan/record</c>.</summary>
/// <param name="Form">The place of its form among those offered.</param>
/// <param name="Values">What stands in its gaps.</param>
sealed record RecordParams(string Uri, int Form, ImmutableArray<string> Values);

/// <summary>Where it stands now.</summary>
sealed record RecordResult(string Uri, int Line, string Problem);

/// <summary>An explanation is wanted: <c>plan/explain</c>.</summary>
/// <param name="Line">A line of the block, from 0.</param>
/// <param name="Question"><c>explain</c> or <c>whatWouldItTake</c>.</param>
sealed record ExplainParams(string Uri, int Line, string Question);

/// <summary>A page of text.</summary>
sealed record ExplainResult(string Title, string Markdown);

/// <summary>The smallest useful plan is wanted: <c>plan/new</c>.</summary>
sealed record NewParams(string Name);

/// <summary>Its files.</summary>
sealed record NewResult(string FileName, string Plan, string Diary, string Problem);

/// <summary>The text behind an address of the scheme <c>planlang</c>: <c>plan/text</c>.</summary>
sealed record TextResult(string Text);

/// <summary>Changes that the client is asked to make.</summary>
sealed record ApplyParams(string Label, WorkspaceEdit Edit);

/// <summary>The settings changed.</summary>
sealed record SettingsParams(System.Text.Json.JsonElement? Settings = null);
