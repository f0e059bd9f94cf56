package kh.civic.i18n.place;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import kh.civic.core.place.Division;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.place.GazetteerReader;
import kh.civic.core.place.GazetteerReading;
import kh.civic.core.value.Period;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A file of the size of the country is read, and its names are looked for, misspelt by one letter
 * and as they are.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class PlaceBenchmark {

  private static final int NAMES = 1_000;

  private String file = "";
  private PlaceMatcher matcher =
      PlaceMatcher.of(Gazetteer.of("none", Period.parse("2024"), List.of()));
  private final List<String> names = new ArrayList<>();
  private final List<String> misspelt = new ArrayList<>();

  public PlaceBenchmark() {}

  /** Builds communes and villages of syllables, as many as the country has. */
  @Setup
  public void build() throws IOException {
    Random random = new Random(7);
    List<Division> divisions = Gazetteer.embedded().divisions();
    StringBuilder rows = new StringBuilder("code,type,latin\n");
    for (Division district : divisions) {
      if (district.code().level() == 2) {
        String commune = district.type().children().asList().get(0).words().asList().get(1);
        for (int i = 1; i <= 8; i++) {
          String code = district.code() + "0" + i;
          rows.append(code).append(',').append(commune).append(',').append(name(random));
          rows.append('\n');
          for (int j = 10; j < 18; j++) {
            rows.append(code).append(j).append(",phum,").append(name(random)).append('\n');
          }
        }
      }
    }
    file = rows.toString();
    Gazetteer country = read().gazetteer();
    matcher = PlaceMatcher.of(country);
    ImmutableList<Division> all = country.divisions();
    for (int i = 0; i < NAMES; i++) {
      String name =
          all.get(random.nextInt(all.size())).name().in("en").orElse("").toLowerCase(Locale.ROOT);
      int at = 1 + random.nextInt(name.length() - 1);
      names.add(name);
      misspelt.add(name.substring(0, at) + "x" + name.substring(at));
    }
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      name.append("bcdkmnprst".charAt(random.nextInt(10)));
      name.append("aeiou".charAt(random.nextInt(5)));
      name.append("kmngt".charAt(random.nextInt(5)));
      name.append(i == 0 ? " " : "");
    }
    return name.toString();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public GazetteerReading read() throws IOException {
    return GazetteerReader.extending(Gazetteer.embedded(), "country", Period.parse("2024"))
        .read(new StringReader(file));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OperationsPerInvocation(NAMES)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public int matchMisspelt() {
    return misspelt.stream().mapToInt(name -> matcher.match(name).size()).sum();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OperationsPerInvocation(NAMES)
  @Warmup(iterations = 3, time = 1)
  @Measurement(iterations = 5, time = 1)
  public int matchAsPrinted() {
    return names.stream().mapToInt(name -> matcher.match(name).size()).sum();
  }
}
