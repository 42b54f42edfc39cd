namespace PlanLang.LanguageServer.Protocol;

/// <summary>A text was opened.</summary>
sealed record OpenParams(OpenDocument TextDocument);

/// <summary>The text.</summary>
sealed record OpenDocument(string Uri, string LanguageId, int Version, string Text);

/// <summary>A text was changed.</summary>
sealed record ChangeParams(VersionedDocument TextDocument, ImmutableArray<TextChange> ContentChanges);

/// <summary>Which text, and how it is counted now.</summary>
sealed record VersionedDocument(string Uri, int Version);

/// <summary>One change.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Range">In place of what; null for all of the text.</param>
sealed record TextChange(string Text, TextRange? Range = null);

/// <summary>Something happened to a text.</summary>
sealed record DocumentParams(DocumentId TextDocument);

/// <summary>What there is to say about a file.</summary>
/// <param name="Version">Of which version; null where the file is not open.</param>
sealed record PublishParams(string Uri, int? Version, ImmutableArray<ShownProblem> Diagnostics);

/// <summary>A diagnostic as editors show it.</summary>
/// <param name="Severity">1 error, 2 warning, 3 information, 4 hint.</param>
/// <param name="Message">The sentence, and what to write instead.</param>
sealed record ShownProblem(
    TextRange Range,
    int Severity,
    string Code,
    CodePage? CodeDescription,
    string Source,
    string Message,
    ImmutableArray<int>? Tags,
    ImmutableArray<RelatedPlace>? RelatedInformation);

/// <summary>Where a code is explained.</summary>
sealed record CodePage(string Href);

/// <summary>Another place that has to do with it.</summary>
sealed record RelatedPlace(Place Location, string Message);

/// <summary>The client asks for the diagnostics of one text.</summary>
sealed record PullParams(DocumentId TextDocument, string? PreviousResultId = null);

/// <summary>All diagnostics of one text, or that they are as they were.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
sealed record PulledReport(string Kind, string ResultId, ImmutableArray<ShownProblem>? Items);

/// <summary>The client asks for the diagnostics of all files.</summary>
sealed record WorkspacePullParams(ImmutableArray<PreviousResult> PreviousResultIds);

/// <summary>What the client has of a file.</summary>
sealed record PreviousResult(string Uri, string Value);

/// <summary>The diagnostics of all files.</summary>
sealed record WorkspaceReport(ImmutableArray<FileReport> Items);

/// <summary>Those of one file.</summary>
sealed record FileReport(string Kind, string ResultId, string Uri, int? Version, ImmutableArray<ShownProblem>? Items);
