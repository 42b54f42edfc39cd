using System.Diagnostics;

namespace PlanLang.Cli.Printing;

/// <summary>Prints a page with a browser that is installed, and without a network, into a tagged PDF.</summary>
/// <param name="Browser">The program.</param>
sealed record PdfPrinter(string Browser)
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>What is said where there is no browser.</summary>
    public const string NoBrowser =
        "A PDF is printed by a browser, and we found none: install Chromium, Chrome or Edge, name yours with --browser PATH, or use --format html and print that.";

    /// <summary>The PDF of a page, or why there is none.</summary>
    public PrintedPage Print(string html)
    {
        var folder = Directory.CreateTempSubdirectory("plan-");
        try
        {
            return Print(html, folder.FullName);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return new NotPrinted($"We could not print with '{Browser}': {refusal.Message}");
        }
        finally
        {
            Remove(folder);
        }
    }

    PrintedPage Print(string html, string folder)
    {
        var (page, pdf) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
        File.WriteAllText(page, html);
        using var process = Process.Start(Start(page, pdf, folder));

        return process is null ? NotABrowser
            : !HasEnded(process) ? new NotPrinted($"'{Browser}' did not print the page within {Patience.TotalMinutes} minutes. Is the machine very busy? Try again.")
            : process.ExitCode != 0 || !File.Exists(pdf) ? NotABrowser
            : new Printed(PdfDates.Without(File.ReadAllBytes(pdf)));
    }

    NotPrinted NotABrowser => new($"'{Browser}' did not print the page. Is it Chromium, Chrome or Edge?");

    ProcessStartInfo Start(string page, string pdf, string folder)
    {
        var start = new ProcessStartInfo(Browser) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in Arguments(page, pdf, folder))
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>The page holds no script and needs no network; the sandbox needs rights that a server seldom has.</summary>
    static ImmutableArray<string> Arguments(string page, string pdf, string folder) =>
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-dev-shm-usage",
        "--disable-extensions", $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}",
        new Uri(page).AbsoluteUri,
    ];

    static bool HasEnded(Process process)
    {
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(Patience))
        {
            return true;
        }

        process.Kill(entireProcessTree: true);

        return false;
    }

    static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // A browser that is slow to let go of its profile: the machine clears its own temporary files.
        }
    }
}

/// <summary>What came of printing.</summary>
abstract record PrintedPage;

/// <summary>It was printed.</summary>
/// <param name="Bytes">The PDF.</param>
sealed record Printed(byte[] Bytes) : PrintedPage;

/// <summary>It was not.</summary>
/// <param name="Why">One sentence or two.</param>
sealed record NotPrinted(string Why) : PrintedPage;
