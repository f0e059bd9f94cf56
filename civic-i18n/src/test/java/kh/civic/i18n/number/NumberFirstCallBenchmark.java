package kh.civic.i18n.number;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first call in a new JVM, classes and data to be loaded, beside ICU's. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class NumberFirstCallBenchmark {

  /** For the harness. */
  public NumberFirstCallBenchmark() {}

  @Benchmark
  public String spell() {
    return KhmerNumberWords.standard().spell(123_456);
  }

  @Benchmark
  public String spellIcu() {
    return new RuleBasedNumberFormat(new ULocale("km"), RuleBasedNumberFormat.SPELLOUT)
        .format(123_456);
  }

  @Benchmark
  public BigDecimal parseWords() {
    return KhmerNumberWords.standard().parse("មួយសែន");
  }

  @Benchmark
  public String format() {
    return KhmerNumberFormat.of(Separators.KHMER).format(123_456);
  }

  @Benchmark
  public String formatIcu() {
    return NumberFormat.getInstance(new ULocale("km-u-nu-khmr")).format(123_456);
  }
}
