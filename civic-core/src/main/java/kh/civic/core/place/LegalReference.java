package kh.civic.core.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.EntityType;
import kh.civic.core.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a reference to a legal act as official tables print it: ប្រកាសលេខ ៤៩៣ ប្រ.ក, with or
 * without a date.
 *
 * <p>The number tells acts apart, the abbreviation behind it or the word in front tells their kind;
 * a reference in which anything else stands is not understood.
 *
 * @param id the identifier of the act
 * @param kind the word of its kind
 * @param number its number with the abbreviation, in one spelling
 * @param date its date, if there is one
 */
record LegalReference(EntityId id, String kind, String number, Optional<PartialDate> date) {

  /** Abbreviations behind the number, without signs, with the kind. */
  private static final ImmutableMap<String, String> ABBREVIATIONS =
      ImmutableMap.of(
          "ប្រក", "prakas",
          "អនក្របក", "sub-decree",
          "អនុក្របក", "sub-decree",
          "អនក្រ", "sub-decree",
          "នស", "royal-decree",
          "រកម", "law",
          "នសរកម", "law",
          "នសរកត", "royal-decree");

  /** How the printed abbreviation is spelt in one way. */
  private static final ImmutableMap<String, String> SPELT =
      ImmutableMap.of("prakas", "ប្រ.ក", "sub-decree", "អនក្រ.បក");

  /** What words for a kind begin with, misspelt ones too; the word for a number is cut off. */
  private static final ImmutableMap<String, String> WORDS =
      ImmutableMap.of(
          "ប្រកាស", "prakas",
          "អនុក្រឹត", "sub-decree",
          "អនុក្រិត", "sub-decree",
          "អនុក្រឹត្យ", "sub-decree",
          "អនុក្រិត្យ", "sub-decree",
          "ព្រះរាជក្រឹត្យ", "royal-decree",
          "ព្រះរាជក្រឹត", "royal-decree",
          "ច្បាប់", "law");

  /** The word for a number, and a way in which it is misspelt. */
  private static final ImmutableList<String> NUMBER = ImmutableList.of("លេខ", "េលខ");

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "មករា",
          "កុម្ភៈ",
          "មីនា",
          "មេសា",
          "ឧសភា",
          "មិថុនា",
          "កក្កដា",
          "សីហា",
          "កញ្ញា",
          "តុលា",
          "វិច្ឆិកា",
          "ធ្នូ");

  /** Returns what a reference says, or null if it is not understood. */
  static @Nullable LegalReference of(String printed) {
    String text = Spaces.fold(Spaces.withoutZeroWidth(printed));
    int start = firstDigit(text, 0);
    if (start < 0) {
      return null;
    }
    int end = endOfDigits(text, start);
    String number = ascii(text.substring(start, end));
    int behind = beginOfDate(text, end);
    String kind = kind(text.substring(0, start), withoutSigns(text.substring(end, behind)));
    Optional<PartialDate> date = Optional.empty();
    if (behind < text.length()) {
      date = Optional.ofNullable(date(text, behind));
      if (date.isEmpty()) {
        return null;
      }
    }
    if (kind == null || number.length() > 6) {
      return null;
    }
    String slug = kind + "-" + number + date.map(day -> "-" + day).orElse("");
    return new LegalReference(
        EntityId.of(EntityType.DOCUMENT, slug),
        kind,
        text.substring(start, end) + (SPELT.containsKey(kind) ? " " + SPELT.get(kind) : ""),
        date);
  }

  private static @Nullable String kind(String front, String abbreviation) {
    String word = front;
    for (String number : NUMBER) {
      if (word.endsWith(number)) {
        word = word.substring(0, word.length() - number.length());
        break;
      }
    }
    String byWord = WORDS.get(word);
    String byAbbreviation = ABBREVIATIONS.get(abbreviation);
    if (!word.isEmpty() && byWord == null) {
      return null;
    }
    if (!abbreviation.isEmpty() && byAbbreviation == null) {
      return null;
    }
    return byWord == null || byAbbreviation == null || byWord.equals(byAbbreviation)
        ? byAbbreviation == null ? byWord : byAbbreviation
        : null;
  }

  private static int beginOfDate(String text, int from) {
    int date = text.indexOf("ចុះថ្ងៃ", from);
    int date2 = text.indexOf("ថ្ងៃទី", from);
    int first = date < 0 ? date2 : date2 < 0 ? date : Math.min(date, date2);
    return first < 0 ? text.length() : first;
  }

  /** Returns the date that begins there, if it and the ministry behind it are all there is. */
  private static @Nullable PartialDate date(String text, int start) {
    int dayStart = firstDigit(text, start);
    if (dayStart < 0 || !text.substring(start, dayStart).endsWith("ថ្ងៃទី")) {
      return null;
    }
    int dayEnd = endOfDigits(text, dayStart);
    int yearStart = firstDigit(text, dayEnd);
    if (yearStart < 0) {
      return null;
    }
    int yearEnd = endOfDigits(text, yearStart);
    String month = text.substring(dayEnd, yearStart);
    month = month.startsWith("ខែ") ? month.substring("ខែ".length()) : month;
    month = month.endsWith("ឆ្នាំ") ? month.substring(0, month.length() - "ឆ្នាំ".length()) : month;
    int monthNumber = MONTHS.indexOf(month) + 1;
    String day = ascii(text.substring(dayStart, dayEnd));
    String year = ascii(text.substring(yearStart, yearEnd));
    String rest = text.substring(yearEnd);
    boolean sound =
        monthNumber > 0
            && day.length() <= 2
            && year.length() == 4
            && (rest.isEmpty() || rest.startsWith("របស់ក្រសួង"));
    if (!sound) {
      return null;
    }
    try {
      return PartialDate.parse(year + "-" + twoDigits("" + monthNumber) + "-" + twoDigits(day));
    } catch (IllegalArgumentException noSuchDay) {
      return null;
    }
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  private static String withoutSigns(String text) {
    return Heading.letters(text);
  }

  private static int firstDigit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '០' && c <= '៩');
  }

  private static String ascii(String digits) {
    StringBuilder ascii = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      ascii.append(Character.digit(digits.charAt(i), 10));
    }
    return ascii.toString();
  }
}
