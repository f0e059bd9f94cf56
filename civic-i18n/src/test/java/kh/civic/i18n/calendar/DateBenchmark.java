package kh.civic.i18n.calendar;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Days printed, read and converted beside ICU's, one day after another of a thousand.
 *
 * <p>ICU reads its own full form, as it printed it; it has no lunar calendar of Cambodia.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DateBenchmark {

  private static final int DAYS = 1024;

  private final LocalDate[] days = new LocalDate[DAYS];
  private final Long[] millis = new Long[DAYS];
  private final String[] texts = new String[DAYS];
  private final String[] dualTexts = new String[DAYS];
  private final String[] icuTexts = new String[DAYS];
  private int next;

  private final KhmerDateFormat ours = KhmerDateFormat.builder().weekday(true).build();
  private final DateFormat icu =
      DateFormat.getDateInstance(DateFormat.FULL, new ULocale("km-u-nu-khmr"));

  /** For the harness. */
  public DateBenchmark() {}

  @Setup
  public void prepare() {
    icu.setTimeZone(TimeZone.getTimeZone("UTC"));
    Random random = new Random(1);
    for (int i = 0; i < DAYS; i++) {
      days[i] = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36525));
      millis[i] = days[i].atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
      texts[i] = ours.format(days[i]);
      dualTexts[i] = ours.formatDual(days[i]);
      icuTexts[i] = icu.format(millis[i]);
    }
  }

  private int next() {
    next = (next + 1) % DAYS;
    return next;
  }

  @Benchmark
  public String format() {
    return ours.format(days[next()]);
  }

  @Benchmark
  public String formatIcu() {
    return icu.format(millis[next()]);
  }

  @Benchmark
  public KhmerDateReading parse() {
    return KhmerDateParser.parse(texts[next()]);
  }

  @Benchmark
  public Object parseIcu() throws ParseException {
    return icu.parse(icuTexts[next()]);
  }

  @Benchmark
  public String formatDual() {
    return ours.formatDual(days[next()]);
  }

  @Benchmark
  public KhmerDateReading parseDual() {
    return KhmerDateParser.parse(dualTexts[next()]);
  }

  @Benchmark
  public KhmerLunarDate convert() {
    return KhmerLunarDate.from(days[next()]);
  }
}
