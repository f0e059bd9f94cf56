package kh.civic.i18n.label;

import static java.util.Objects.requireNonNull;

import java.time.format.TextStyle;
import java.util.Locale;
import kh.civic.core.value.Count;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.KhmerDateFormat;
import kh.civic.i18n.number.KhmerDigits;

/**
 * Writes dates, periods and counts of the model for people to read, in one language.
 *
 * <p>Two different values never have the same label. Thread-safe.
 *
 * <pre>{@code
 * Labels.KHMER.label(PartialDate.parse("2002-02"));   // ខែកុម្ភៈ ឆ្នាំ២០០២
 * Labels.ENGLISH.label(PartialDate.parse("2002-02")); // February 2002
 * Labels.KHMER.label(Count.nearly(5000));             // ជិត ៥០០០
 * Labels.ENGLISH.label(Count.nearly(5000));           // nearly 5000
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
  };

  /** Returns a date as far as it is known: {@code 2005~} is "about 2005". */
  public abstract String label(PartialDate date);

  /** Returns a period, open and unknown ends told apart: {@code 2013/..} is "from 2013 onwards". */
  public abstract String label(Period period);

  /** Returns a count with its qualifier, without grouping: {@code nearly 5000}. */
  public abstract String label(Count count);
}
