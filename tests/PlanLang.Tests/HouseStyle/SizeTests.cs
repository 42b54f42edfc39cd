using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public class SizeTests
{
    const int LongestFile = 400;
    const int MedianFile = 50;
    const int LongestMethod = 40;
    const int MedianMethod = 5;
    const int MostForks = 12;
    const int MostParameters = 5;

    [Fact]
    public void NoFileIsLong() =>
        Findings.None(
            from file in SourceFile.All
            where file.LineCount > LongestFile
            select $"{file.Path}: {file.LineCount} lines, at most {LongestFile}");

    [Fact]
    public void MostFilesAreShort() =>
        Assert.InRange(Median(SourceFile.Product.Select(file => file.LineCount)), 1, MedianFile);

    [Fact]
    public void NoMethodIsLong() =>
        Findings.None(
            from file in SourceFile.All
            from method in Measures.Bodies(file)
            let lines = Measures.Lines(method.Body)
            where lines > LongestMethod
            select file.Finding(method.Declaration, $"{lines} lines, at most {LongestMethod}"));

    [Fact]
    public void MostMethodsAreShort() =>
        Assert.InRange(
            Median(SourceFile.Product.SelectMany(Measures.Bodies).Select(method => Measures.Lines(method.Body))), 0, MedianMethod);

    [Fact]
    public void NoMethodHasManyWaysThroughIt() =>
        Findings.None(
            from file in SourceFile.Product
            from method in Measures.Bodies(file)
            let complexity = Measures.Complexity(method.Body)
            where complexity > MostForks
            select file.Finding(method.Declaration, $"{complexity} ways through it, at most {MostForks}"));

    [Fact]
    public void NothingNeedsManyArguments() =>
        Findings.None(
            from file in SourceFile.Product
            from method in Measures.Parameters(file)
            where method.Parameters.Count > MostParameters
            select file.Finding(method.Declaration, $"{method.Parameters.Count} parameters, at most {MostParameters}"));

    static int Median(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();

        return sorted[sorted.Count / 2];
    }
}
