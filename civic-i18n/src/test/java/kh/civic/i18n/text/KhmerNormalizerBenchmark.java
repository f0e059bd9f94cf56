package kh.civic.i18n.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Level CANONICAL beside ICU's NFC, which does none of it, and beside regular expressions that do
 * the same: operations on one text, and its size in UTF-8 as the counter {@code megabytes}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KhmerNormalizerBenchmark {

  @Param({"CANONICAL", "DOCUMENTS", "SCRAMBLED"})
  public Corpus corpus = Corpus.CANONICAL;

  private String text = "";
  private double megabytes;
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();
  private final KhmerNormalizer canonical = KhmerNormalizer.canonical();

  public KhmerNormalizerBenchmark() {}

  /** Counts the bytes that were read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Bytes {
    public double megabytes;

    public Bytes() {}
  }

  @Setup
  public void read() {
    text = corpus.text();
    megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    if (!RegexNormalizer.normalize(text).equals(canonical.normalize(text))) {
      throw new IllegalStateException("The two implementations disagree");
    }
  }

  @Benchmark
  public String khmerCanonical(Bytes bytes) {
    bytes.megabytes += megabytes;
    return canonical.normalize(text);
  }

  @Benchmark
  public String icuNfc(Bytes bytes) {
    bytes.megabytes += megabytes;
    return nfc.normalize(text);
  }

  @Benchmark
  public String regex(Bytes bytes) {
    bytes.megabytes += megabytes;
    return RegexNormalizer.normalize(text);
  }
}
