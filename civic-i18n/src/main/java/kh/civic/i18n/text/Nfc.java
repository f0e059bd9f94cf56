package kh.civic.i18n.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Edits;
import com.ibm.icu.text.Normalizer2;
import kh.civic.i18n.script.KhmerChar;
import org.jspecify.annotations.Nullable;

/**
 * Unicode's Normalization Form C, by ICU4J, without loading ICU's data for text that needs none of
 * it, and in linear time for runs of marks of any length.
 *
 * <p>ICU sorts combining marks by insertion: a hundred thousand marks in the worst order would keep
 * it busy for seconds. A long run is sorted by counting before ICU sees it.
 */
final class Nfc {

  /** Below this many characters ICU's own sorting costs little. */
  private static final int LONG_RUN = 32;

  /** Loads ICU's normalization data on first use. */
  private static final class Icu {
    static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    static final Normalizer2 NFD = Normalizer2.getNFDInstance();
  }

  /** The first combining mark of all: nothing before it changes or is changed. */
  static final char FIRST_MARK = '\u0300';

  private Nfc() {}

  /**
   * Returns whether a character outside the Khmer block never changes under NFC and is changed by
   * no neighbour: Latin-1 and its extensions, general punctuation, currency, lunar dates.
   */
  static boolean isInert(char c) {
    return c < FIRST_MARK || (c >= 0x2002 && c < 0x20D0) || (c >= 0x19E0 && c < 0x1A00);
  }

  /** Returns whether what NFC makes of a character is known without ICU. */
  static boolean isInertOrKhmer(char c) {
    return isInert(c) || KhmerChar.isKhmer(c);
  }

  /** Returns whether a character of another script stands at the index that NFC may attach. */
  static boolean isForeignMark(String text, int i) {
    return i < text.length()
        && !isInertOrKhmer(text.charAt(i))
        && !Icu.NFC.hasBoundaryBefore(text.codePointAt(i));
  }

  /** Returns the text in NFC, the same instance if it is in NFC already. */
  static String normalize(String text, @Nullable Edits edits) {
    boolean icu = false;
    boolean atthacan = false;
    for (int i = 0; i < text.length() && !icu; i++) {
      char c = text.charAt(i);
      atthacan |= c == KhmerChar.ATTHACAN;
      icu = !isInertOrKhmer(c);
    }
    Rewrite rewrite = new Rewrite(text, edits);
    if (icu && Icu.NFC.spanQuickCheckYes(text) < text.length()) {
      normalizeSegments(text, rewrite);
    } else if (!icu && atthacan) {
      orderCoengs(text, rewrite);
    }
    return rewrite.finish();
  }

  /** The only two Khmer characters that NFC moves: COENG has class 9, ATTHACAN 230. */
  private static void orderCoengs(String text, Rewrite rewrite) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      int coengs = 0;
      while (i < text.length() && isOrdered(text.charAt(i))) {
        coengs += text.charAt(i) == KhmerChar.COENG ? 1 : 0;
        i++;
      }
      if (i == start) {
        i++;
      } else if (text.lastIndexOf(KhmerChar.COENG, i - 1) >= start + coengs) {
        rewrite.replace(start, i);
        rewrite.append(KhmerChar.COENG, coengs);
        rewrite.append(KhmerChar.ATTHACAN, i - start - coengs);
      }
    }
  }

  private static boolean isOrdered(char c) {
    return c == KhmerChar.COENG || c == KhmerChar.ATTHACAN;
  }

  private static void normalizeSegments(String text, Rewrite rewrite) {
    int start = 0;
    while (start < text.length()) {
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < text.length() && !Icu.NFC.hasBoundaryBefore(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      String segment = text.substring(start, end);
      String normalized =
          Icu.NFC.normalize(segment.length() > LONG_RUN ? orderMarks(segment) : segment);
      if (!normalized.equals(segment)) {
        rewrite.replace(start, end);
        rewrite.append(normalized);
      }
      start = end;
    }
  }

  /** Decomposes the segment and puts each long run of its marks in canonical order. */
  private static String orderMarks(String segment) {
    StringBuilder decomposed = new StringBuilder(segment.length());
    segment
        .codePoints()
        .forEach(
            codePoint -> {
              String parts = Icu.NFD.getDecomposition(codePoint);
              if (parts == null) {
                decomposed.appendCodePoint(codePoint);
              } else {
                decomposed.append(parts);
              }
            });
    int[] codePoints = decomposed.codePoints().toArray();
    int start = 0;
    for (int i = 0; i <= codePoints.length; i++) {
      if (i == codePoints.length || UCharacter.getCombiningClass(codePoints[i]) == 0) {
        if (i - start > LONG_RUN) {
          sortByCombiningClass(codePoints, start, i);
        }
        start = i + 1;
      }
    }
    return new String(codePoints, 0, codePoints.length);
  }

  private static void sortByCombiningClass(int[] codePoints, int start, int end) {
    int[] position = new int[257];
    for (int i = start; i < end; i++) {
      position[UCharacter.getCombiningClass(codePoints[i]) + 1]++;
    }
    for (int i = 1; i < position.length; i++) {
      position[i] += position[i - 1];
    }
    int[] run = java.util.Arrays.copyOfRange(codePoints, start, end);
    for (int codePoint : run) {
      codePoints[start + position[UCharacter.getCombiningClass(codePoint)]++] = codePoint;
    }
  }
}
