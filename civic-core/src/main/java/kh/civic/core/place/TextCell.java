package kh.civic.core.place;

import com.google.common.collect.ImmutableSet;
import kh.civic.core.place.GazetteerFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the text of a cell: the traces that programs leave in names. */
final class TextCell {

  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of("NULL", "null", "N/A", "n/a", "NaN", "nan", "None");

  private TextCell() {}

  /** Returns what is wrong with a text in whatever column it stands, or null. */
  static @Nullable Kind defect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        return Kind.WRONG_ENCODING;
      }
      if (c < 0x80 ? c < ' ' || c == 0x7F : isUnreadable(text, i)) {
        return isMisread(text) ? Kind.WRONG_ENCODING : Kind.UNREADABLE_TEXT;
      }
    }
    return isMisread(text) ? Kind.WRONG_ENCODING : null;
  }

  private static boolean isUnreadable(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    return Character.isISOControl(c);
  }

  /** Returns whether a text is UTF-8 that was taken for Windows-1252: {@code áž€} for ក. */
  static boolean isMisread(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      boolean khmer = c == 'á' && (next == 'ž' || next == 'Ÿ' || next == 0x9E || next == 0x9F);
      boolean latin = (c == 'Ã' || c == 'Â') && next >= 0x80 && next <= 0xBF;
      if (khmer || latin) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a text is a database's word for nothing. */
  static boolean isNothing(String text) {
    return NOTHING.contains(text);
  }

  static boolean hasKhmer(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '\u1780' && c <= '\u17FF') || (c >= '\u19E0' && c <= '\u19FF')) {
        return true;
      }
    }
    return false;
  }

  static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
