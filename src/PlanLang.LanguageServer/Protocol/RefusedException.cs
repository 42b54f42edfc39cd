namespace PlanLang.LanguageServer.Protocol;

/// <summary>A request that cannot be answered, with the sentence that the person at the editor reads.</summary>
sealed class RefusedException(string sentence) : Exception(sentence);
