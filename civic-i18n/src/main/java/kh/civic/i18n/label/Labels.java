package kh.civic.i18n.label;

import static java.util.Objects.requireNonNull;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.StringJoiner;
import kh.civic.core.value.Count;
import kh.civic.core.value.Headcount;
import kh.civic.core.value.Kind;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.core.value.Recurrence;
import kh.civic.i18n.calendar.KhmerDateFormat;
import kh.civic.i18n.number.KhmerDigits;

/**
 * Writes dates, periods, counts and constants of the model for people to read, in one language.
 *
 * <p>Two different dates, periods, counts or constants of one type never have the same label.
 * Thread-safe.
 *
 * <pre>{@code
 * Labels.KHMER.label(PartialDate.parse("2002-02"));   // ខែកុម្ភៈ ឆ្នាំ២០០២
 * Labels.ENGLISH.label(PartialDate.parse("2002-02")); // February 2002
 * Labels.KHMER.label(Count.nearly(5000));             // ជិត ៥០០០
 * Labels.ENGLISH.label(Count.nearly(5000));           // nearly 5000
 * Labels.ENGLISH.label(EventKind.WORKSHOP);           // workshop
 * }</pre>
 */
public enum Labels {

  /** In Khmer, with Khmer digits. */
  KHMER {
    @Override
    public String label(PartialDate date) {
      return KhmerDateFormat.standard().format(date);
    }

    @Override
    public String label(Period period) {
      return KhmerDateFormat.standard().format(period);
    }

    @Override
    public String label(Count count) {
      requireNonNull(count, "count");
      String number = digits(count.value().orElse(0));
      return switch (count.qualifier()) {
        case EXACT -> number;
        case ABOUT -> "ប្រហែល " + number;
        case NEARLY -> "ជិត " + number;
        case MORE_THAN -> "ជាង " + number;
        case AT_LEAST -> "យ៉ាងតិច " + number;
        case AT_MOST -> "យ៉ាងច្រើន " + number;
        case BETWEEN ->
            "ពី "
                + digits(count.lower().orElseThrow())
                + " ដល់ "
                + digits(count.upper().orElseThrow());
        case SOME -> "មួយចំនួន";
      };
    }

    @Override
    public String label(Enum<?> constant) {
      return ConstantLabels.of(constant).khmer();
    }

    @Override
    public String label(Headcount headcount) {
      requireNonNull(headcount, "headcount");
      StringJoiner parts = new StringJoiner(", ", " (", ")").setEmptyValue("");
      headcount.female().ifPresent(count -> parts.add(people("ស្រី", " ", count)));
      headcount.male().ifPresent(count -> parts.add(people("ប្រុស", " ", count)));
      headcount.undisclosed().ifPresent(count -> parts.add(people("មិនបញ្ជាក់ភេទ", " ", count)));
      return people("", "", headcount.total()) + parts;
    }

    private String people(String who, String space, Count count) {
      return count.qualifier() == Count.Qualifier.SOME
          ? who + (who.isEmpty() ? "មនុស្ស" : "") + label(count)
          : who + space + label(count) + " នាក់";
    }

    @Override
    public String label(Recurrence recurrence) {
      requireNonNull(recurrence, "recurrence");
      String rate =
          recurrence
              .unit()
              .map(
                  unit ->
                      digits(recurrence.times().orElseThrow())
                          + "ដងក្នុង"
                          + digits(recurrence.every().orElse(1))
                          + label(unit))
              .orElseGet(() -> label(recurrence.regularity()));
      return rate + printed(recurrence, "km", "en");
    }

    private String digits(long number) {
      return KhmerDigits.toKhmer(Long.toString(number));
    }
  },

  /** In English, days before months. */
  ENGLISH {
    @Override
    public String label(PartialDate date) {
      StringBuilder label = new StringBuilder();
      PartialDate.Qualifier qualifier = date.qualifier();
      if (qualifier == PartialDate.Qualifier.APPROXIMATE
          || qualifier == PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN) {
        label.append("about ");
      }
      date.day().ifPresent(day -> label.append(day).append(' '));
      if (date.month().isPresent()) {
        label
            .append(date.earliest().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .append(' ');
      }
      label.append(date.year());
      if (qualifier == PartialDate.Qualifier.UNCERTAIN
          || qualifier == PartialDate.Qualifier.APPROXIMATE_AND_UNCERTAIN) {
        label.append(" (uncertain)");
      }
      return label.toString();
    }

    @Override
    public String label(Period period) {
      if (period.start().isPresent() && period.start().equals(period.end())) {
        return label(period.start().orElseThrow());
      }
      String end =
          period.end().map(this::label).orElse(period.isEndOpen() ? "onwards" : "an unknown end");
      return period
          .start()
          .map(start -> "from " + label(start) + (period.isEndOpen() ? " " : " to ") + end)
          .orElse((period.isStartOpen() ? "until " : "from an unknown start to ") + end);
    }

    @Override
    public String label(Count count) {
      requireNonNull(count, "count");
      long number = count.value().orElse(0);
      return switch (count.qualifier()) {
        case EXACT -> Long.toString(number);
        case ABOUT -> "about " + number;
        case NEARLY -> "nearly " + number;
        case MORE_THAN -> "more than " + number;
        case AT_LEAST -> "at least " + number;
        case AT_MOST -> "at most " + number;
        case BETWEEN ->
            "from " + count.lower().orElseThrow() + " to " + count.upper().orElseThrow();
        case SOME -> "some";
      };
    }

    @Override
    public String label(Enum<?> constant) {
      return ConstantLabels.of(constant).english();
    }

    @Override
    public String label(Headcount headcount) {
      requireNonNull(headcount, "headcount");
      StringJoiner parts = new StringJoiner(", ", " (", ")").setEmptyValue("");
      headcount.female().ifPresent(count -> parts.add(label(count) + " female"));
      headcount.male().ifPresent(count -> parts.add(label(count) + " male"));
      headcount.undisclosed().ifPresent(count -> parts.add(label(count) + " sex not disclosed"));
      boolean one = headcount.total().equals(Count.exactly(1));
      return label(headcount.total()) + (one ? " person" : " people") + parts;
    }

    @Override
    public String label(Recurrence recurrence) {
      requireNonNull(recurrence, "recurrence");
      int every = recurrence.every().orElse(1);
      String rate =
          recurrence
              .unit()
              .map(
                  unit ->
                      times(recurrence.times().orElseThrow())
                          + (every == 1
                              ? " per " + label(unit)
                              : " every " + every + " " + label(unit) + "s"))
              .orElseGet(() -> label(recurrence.regularity()));
      return rate + printed(recurrence, "en", "km");
    }

    private String times(int times) {
      return times == 1 ? "once" : times + " times";
    }
  };

  /** Returns a date as far as it is known: {@code 2005~} is "about 2005". */
  public abstract String label(PartialDate date);

  /** Returns a period, open and unknown ends told apart: {@code 2013/..} is "from 2013 onwards". */
  public abstract String label(Period period);

  /** Returns a count with its qualifier, without grouping: {@code nearly 5000}. */
  public abstract String label(Count count);

  /**
   * Returns a constant of the model: {@code Stage.ENDORSED} is "endorsed by both sides".
   *
   * <p>Every kind, type, role, stage, status and certainty of the model has a label; two constants
   * of one type never have the same. Constants of reading a file or checking a dataset carry their
   * own English text instead.
   *
   * @param constant a constant of an enum of the packages {@code kh.civic.core}
   * @throws kh.civic.core.value.InvalidValueException if the constant has no label
   */
  public abstract String label(Enum<?> constant);

  /**
   * Returns an entry of an open codelist: its constant, and the word as received where the constant
   * is not that word: {@code guild} is "other (guild)".
   *
   * @param kind any kind, whose codelist is one of the model
   */
  public String label(Kind<?> kind) {
    Enum<?> constant = requireNonNull(kind, "kind").value();
    boolean known = Kind.wordOf(constant).equals(kind.word());
    return label(constant) + (known ? "" : " (" + kind.word() + ")");
  }

  /** Returns a number of people with its parts as far as given: {@code 367 people (209 female)}. */
  public abstract String label(Headcount headcount);

  /**
   * Returns how often something takes place: {@code 2 times per year}. The words of the source
   * follow in brackets where there are any, in the language of the labels if they have it.
   */
  public abstract String label(Recurrence recurrence);

  private static String printed(Recurrence recurrence, String... languages) {
    return recurrence
        .asPrinted()
        .map(
            words ->
                words.resolve(languages).orElseGet(() -> words.texts().values().iterator().next()))
        .map(words -> " (" + words + ")")
        .orElse("");
  }
}
