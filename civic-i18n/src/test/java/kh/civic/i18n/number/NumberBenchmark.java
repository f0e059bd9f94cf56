package kh.civic.i18n.number;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * Numbers in words and in digits beside ICU's, one number after another of a thousand.
 *
 * <p>ICU reads words in two ways. Strictly, it needs the zero width spaces that it writes itself;
 * leniently, it also reads words with nothing between them, as people write them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class NumberBenchmark {

  private static final ULocale KHMER = new ULocale("km-u-nu-khmr");

  /** The number of digits. */
  @Param({"3", "6", "12"})
  public int digits = 6;

  private final long[] numbers = new long[1024];
  private final String[] words = new String[1024];
  private final String[] icuWords = new String[1024];
  private final String[] digitTexts = new String[1024];
  private int next;

  private final KhmerNumberWords ours = KhmerNumberWords.standard();
  private final KhmerNumberFormat ourFormat = KhmerNumberFormat.of(Separators.KHMER);
  private final KhmerNumberParser ourParser = KhmerNumberParser.of(Separators.KHMER);
  private final RuleBasedNumberFormat icu = spellOut();
  private final RuleBasedNumberFormat lenientIcu = spellOut();
  private final NumberFormat icuFormat = NumberFormat.getInstance(KHMER);

  /** For the harness. */
  public NumberBenchmark() {}

  private static RuleBasedNumberFormat spellOut() {
    return new RuleBasedNumberFormat(new ULocale("km"), RuleBasedNumberFormat.SPELLOUT);
  }

  @Setup
  public void prepare() {
    lenientIcu.setLenientParseMode(true);
    Random random = new Random(1);
    long least = (long) Math.pow(10, digits - 1);
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = least + (long) (random.nextDouble() * 9 * least);
      words[i] = ours.spell(numbers[i]);
      icuWords[i] = icu.format(numbers[i]);
      digitTexts[i] = ourFormat.format(numbers[i]);
    }
  }

  private int next() {
    next = (next + 1) & 1023;
    return next;
  }

  @Benchmark
  public String spell() {
    return ours.spell(numbers[next()]);
  }

  @Benchmark
  public String spellIcu() {
    return icu.format(numbers[next()]);
  }

  @Benchmark
  public BigDecimal parseWords() {
    return ours.parse(words[next()]);
  }

  @Benchmark
  public Number parseWordsIcuStrictWithSpaces() throws ParseException {
    return icu.parse(icuWords[next()]);
  }

  @Benchmark
  public Number parseWordsIcuLenient() throws ParseException {
    return lenientIcu.parse(words[next()]);
  }

  @Benchmark
  public String format() {
    return ourFormat.format(numbers[next()]);
  }

  @Benchmark
  public String formatIcu() {
    return icuFormat.format(numbers[next()]);
  }

  @Benchmark
  public NumberReading parseDigits() {
    return ourParser.parse(digitTexts[next()]);
  }

  @Benchmark
  public Number parseDigitsIcu() throws ParseException {
    return icuFormat.parse(digitTexts[next()]);
  }
}
