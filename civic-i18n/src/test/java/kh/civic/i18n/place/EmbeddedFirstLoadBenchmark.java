package kh.civic.i18n.place;

import java.util.concurrent.TimeUnit;
import kh.civic.core.place.Gazetteer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The first look at the embedded gazetteer, each time in a new virtual machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EmbeddedFirstLoadBenchmark {

  public EmbeddedFirstLoadBenchmark() {}

  @Benchmark
  public Gazetteer load() {
    return Gazetteer.embedded();
  }
}
