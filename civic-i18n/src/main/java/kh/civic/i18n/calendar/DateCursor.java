package kh.civic.i18n.calendar;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import kh.civic.i18n.number.KhmerNumberWords;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text, which moves on over words and numbers, with what was noticed on the way.
 *
 * <p>A method that finds what it looks for moves on and returns it; one that does not returns null
 * or false and stays where it is.
 */
final class DateCursor {

  /** Longer runs of digits are not part of a date. */
  static final int MAX_DIGITS = 4;

  /** The longest number in words that is looked for; 7777 has 41 letters. */
  private static final int MAX_WORDS = 80;

  private final DateText text;
  private final boolean running;
  private int position;
  private int furthest;
  private final List<DateFinding> findings = new ArrayList<>();
  private @Nullable Refusal refusal;

  /**
   * Creates a cursor.
   *
   * @param running whether words surround the date, so that a bare number is none
   */
  DateCursor(DateText text, int position, boolean running) {
    this.text = text;
    this.position = position;
    this.furthest = position;
    this.running = running;
  }

  /** A part of a date and where it stands. */
  record Part<T>(T value, int start, int end) {}

  /** Where a cursor stands, to come back to. */
  record Mark(int position, int findings) {}

  /**
   * Why a text is no date.
   *
   * @param kind what keeps it from having a value; null if it only stops where more was expected
   * @param start where the part begins that keeps it so
   * @param end the end of what was read, of which no part is a date
   * @param at where something else was expected
   */
  record Refusal(DateFinding.@Nullable Kind kind, String expected, int start, int end, int at) {}

  DateText text() {
    return text;
  }

  int position() {
    return position;
  }

  /** Returns the furthest place at which something was looked for and not found. */
  int furthest() {
    return furthest;
  }

  List<DateFinding> findings() {
    return findings;
  }

  boolean isRunning() {
    return running;
  }

  /** Goes to a place, and forgets what was noticed before. */
  void moveTo(int place) {
    position = place;
    furthest = place;
    findings.clear();
    refusal = null;
  }

  Mark mark() {
    return new Mark(position, findings.size());
  }

  void reset(Mark mark) {
    furthest = Math.max(furthest, position);
    position = mark.position;
    findings.subList(mark.findings, findings.size()).clear();
  }

  boolean atEnd() {
    return position >= text.length();
  }

  char peek() {
    return text.charAt(position);
  }

  boolean atDigit() {
    return DateText.isDigit(peek());
  }

  void space() {
    if (peek() == ' ') {
      position++;
    }
  }

  /** Passes a space, a comma, or both. */
  void gap() {
    space();
    if (peek() == ',') {
      position++;
      space();
    }
  }

  @CanIgnoreReturnValue
  boolean character(char c) {
    boolean found = peek() == c;
    if (found) {
      position++;
    } else {
      furthest = Math.max(furthest, position);
    }
    return found;
  }

  boolean literal(String word) {
    if (!matches(word, position)) {
      furthest = Math.max(furthest, position);
      return false;
    }
    position += word.length();
    return true;
  }

  @CanIgnoreReturnValue
  boolean literalAndSpace(String word) {
    boolean found = literal(word);
    if (found) {
      space();
    }
    return found;
  }

  /**
   * Returns whether a folded word stands at a place; a colon is taken for ៈ, which it looks like.
   */
  boolean matches(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      char expected = word.charAt(i);
      char actual = text.charAt(at + i);
      if (actual != expected && !(expected == 'ៈ' && actual == ':')) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a folded word ends before a place, or before a space there. */
  boolean follows(String word, int at) {
    int end = text.charAt(at - 1) == ' ' ? at - 1 : at;
    return end >= word.length() && matches(word, end - word.length());
  }

  /** Reads a word, and reports it if it is misspelt. */
  <T> @Nullable Part<T> word(Vocabulary<T> vocabulary) {
    int start = position;
    for (Vocabulary.Word<T> word : vocabulary.beginningWith(peek())) {
      int end = start + word.folded().length();
      if (matches(word.folded(), start) && !DateText.isDependent(text.charAt(end))) {
        position = end;
        if (word.isMisspelt() || text.substring(start, end).indexOf(':') >= 0) {
          report(DateFinding.Kind.SPELLING, start, end, word.name());
        }
        return new Part<>(word.meaning(), start, end);
      }
    }
    furthest = Math.max(furthest, start);
    return null;
  }

  /** Reads a word and the space behind it. */
  @CanIgnoreReturnValue
  <T> @Nullable T wordAndSpace(Vocabulary<T> vocabulary) {
    Part<T> word = word(vocabulary);
    if (word == null) {
      return null;
    }
    space();
    return word.value;
  }

  /** Reads a number of one to four digits. */
  @Nullable Part<Integer> number() {
    int start = position;
    int end = start;
    int value = 0;
    while (DateText.isDigit(text.charAt(end)) && end - start <= MAX_DIGITS) {
      value = 10 * value + text.charAt(end) - '0';
      end++;
    }
    if (end == start || end - start > MAX_DIGITS || isGrouped(start, end)) {
      furthest = Math.max(furthest, start);
      return null;
    }
    position = end;
    return new Part<>(value, start, end);
  }

  /** Returns whether digits go on in groups of three: ២០០.០០០. */
  private boolean isGrouped(int start, int end) {
    char mark = text.charAt(end);
    return end - start < MAX_DIGITS
        && (mark == '.' || mark == ',')
        && DateText.isDigit(text.charAt(end + 1))
        && DateText.isDigit(text.charAt(end + 2))
        && DateText.isDigit(text.charAt(end + 3))
        && !DateText.isDigit(text.charAt(end + 4));
  }

  /**
   * Reads a number of one to four digits, or in words. In running text the words are those up to
   * the next space: what follows may count something else.
   */
  @Nullable Part<Integer> numberOrWords() {
    if (atDigit()) {
      return number();
    }
    if (!Vocabulary.mayBeginNumber(peek())) {
      furthest = Math.max(furthest, position);
      return null;
    }
    String words = text.substring(position, position + MAX_WORDS);
    int space = words.indexOf(' ');
    if (running && space >= 0) {
      words = words.substring(0, space);
    }
    ParsePosition read = new ParsePosition(0);
    BigDecimal number = KhmerNumberWords.standard().parse(words, read);
    if (number == null || number.scale() != 0 || number.signum() < 0 || number.precision() > 4) {
      furthest = Math.max(furthest, position);
      return null;
    }
    int start = position;
    position += read.getIndex();
    return new Part<>(number.intValueExact(), start, position);
  }

  /** Returns how many digits a number has, as printed or as its words would have. */
  int digits(Part<Integer> number) {
    return inDigits(number) ? number.end - number.start : String.valueOf(number.value).length();
  }

  boolean inDigits(Part<?> number) {
    return DateText.isDigit(text.charAt(number.start));
  }

  void report(DateFinding.Kind kind, int start, int end, String expected) {
    findings.add(finding(kind, start, end, expected));
  }

  DateFinding finding(DateFinding.Kind kind, int start, int end, String expected) {
    return new DateFinding(
        kind,
        text.originalStart(start),
        text.originalEnd(end),
        text.original(start, end),
        expected);
  }

  /** Says what was expected where a text stops being a date; the last place counts. */
  void expect(String expected, int at) {
    if (refusal == null || (refusal.kind == null && at >= refusal.at)) {
      refusal = new Refusal(null, expected, at, at, at);
    }
  }

  /** Says why what was read up to here is a date without a value: no part of it is one. */
  void refuse(DateFinding.Kind kind, int start, String expected) {
    refuse(kind, start, expected, start);
  }

  void refuse(DateFinding.Kind kind, int start, String expected, int at) {
    if (refusal == null || refusal.kind == null) {
      refusal = new Refusal(kind, expected, start, Math.max(start, position), at);
    }
  }

  /** Takes back a refusal of what need not be part of the date. */
  void forgive() {
    refusal = null;
  }

  @Nullable Refusal refusal() {
    return refusal;
  }

  /** Returns whether what was read is a date without a value. */
  boolean isRefused() {
    return refusal != null && refusal.kind != null;
  }
}
