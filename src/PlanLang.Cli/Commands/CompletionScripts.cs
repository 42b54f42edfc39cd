namespace PlanLang.Cli.Commands;

/// <summary>Scripts that ask <c>plan</c> itself what may come next, with <c>[suggest]</c>, and fall back on file names.</summary>
static class CompletionScripts
{
    /// <summary>The script, with the line that makes a shell read it each time.</summary>
    public static string For(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        _ => PowerShell,
    };

    const string Bash = """
        # Write this into ~/.bashrc:  source <(plan completions bash)
        _plan() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(plan "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _plan plan

        """;

    const string Zsh = """
        # Write this into ~/.zshrc:  source <(plan completions zsh)
        _plan() {
          local -a words_found
          words_found=(${(f)"$(plan "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
          compadd -a words_found
          _files
        }
        compdef _plan plan

        """;

    const string PowerShell = """
        # Write this into your profile:  plan completions pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
          param($word, $line, $position)
          plan "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }

        """;
}
