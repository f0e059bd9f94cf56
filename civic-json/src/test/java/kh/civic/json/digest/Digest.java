package kh.civic.json.digest;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kh.civic.core.CivicDataset;
import kh.civic.core.Combination;
import kh.civic.core.Violation;
import kh.civic.core.value.Severity;
import kh.civic.json.CivicJson;
import kh.civic.json.CivicJsonException;

/**
 * Reads datasets, validates them and prints each for a person to read, in Khmer and English.
 *
 * <p>Arguments are files, or folders of which every {@code .json} file is taken. The exit status is
 * 0 if every dataset reads and has no violation of level error, 1 if one does not, 2 if there is
 * nothing to read.
 */
public final class Digest {

  private final PrintStream out;
  private final LocalDate asOf;
  private final List<CivicDataset> read = new ArrayList<>();

  Digest(PrintStream out, LocalDate asOf) {
    this.out = out;
    this.asOf = asOf;
  }

  /** Prints the datasets as of today, and exits. */
  public static void main(String[] args) throws IOException {
    PrintStream utf8 =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    System.exit(new Digest(utf8, today).print(Stream.of(args).map(Path::of).toList()));
  }

  int print(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(filesOf(path));
    }
    if (files.isEmpty()) {
      out.println("No dataset found in " + paths);
      return 2;
    }
    int failed = 0;
    for (Path file : files) {
      failed += printFile(file) ? 0 : 1;
    }
    if (read.size() > 1) {
      printCombined();
    }
    out.printf(
        "%n%d %s read, %s.%n",
        files.size(),
        files.size() == 1 ? "dataset" : "datasets",
        failed == 0 ? "all sound" : failed + " with errors");
    return failed == 0 ? 0 : 1;
  }

  private boolean printFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      CivicDataset dataset = CivicJson.read(in);
      read.add(dataset);
      List<Violation> violations = dataset.validate(asOf);
      new DatasetPage(out, dataset, asOf).print(file.getFileName() + "", violations);
      return violations.stream().noneMatch(found -> found.severity() == Severity.ERROR);
    } catch (CivicJsonException unreadable) {
      out.printf("%n%s does not read: %s%n", file.getFileName(), unreadable.getMessage());
      return false;
    } catch (IOException unreadable) {
      out.printf("%n%s cannot be read: %s%n", file, unreadable);
      return false;
    }
  }

  private void printCombined() {
    Combination combined = CivicDataset.combine(read.toArray(CivicDataset[]::new));
    out.printf(
        "%n━━ Together: %d entities out of %d%n",
        combined.dataset().entities().size(),
        read.stream().mapToInt(dataset -> dataset.entities().size()).sum());
    for (Combination.Clash clash : combined.clashes()) {
      out.printf("   %s is described in %d ways%n", clash.id(), clash.versions().size());
    }
  }

  private static List<Path> filesOf(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
