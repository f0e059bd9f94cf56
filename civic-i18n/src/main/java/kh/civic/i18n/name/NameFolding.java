package kh.civic.i18n.name;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import kh.civic.i18n.name.NameMatch.How;
import kh.civic.i18n.script.CommonChar;
import kh.civic.i18n.script.KhmerChar;
import kh.civic.i18n.text.KhmerNormalizer;

/** The folds that make two spellings of a name the same, step by step. */
final class NameFolding {

  private static final How[] STEPS = How.values();

  /**
   * Letters that look alike, and what they are taken for. The two letters of ឭា take in what ព្ញ
   * has become, so it comes last.
   */
  private static final ImmutableMap<String, String> LOOK_ALIKES =
      ImmutableMap.<String, String>builder()
          .put("\u1791\u17D2\u1794", "\u17A1") // ទ្ប for ឡ
          .put("\u17A7\u17B7", "\u17B1") // ឧិ for ឱ
          .put("\u1794\u17D2\u1789", "\u17AB") // ប្ញ for ឫ
          .put("\u1796\u17D2\u1789", "\u17AD") // ព្ញ for ឭ
          .put("\u1796\u17D2\u178B", "\u17B0") // ព្ឋ for ឰ
          .put("\u17AC", "\u17AB") // ឬ for ឫ
          .put("\u17AE", "\u17AD") // ឮ for ឭ
          .put("\u17AD\u17B6", "\u1789") // ឭា for ញ
          .buildOrThrow();

  private NameFolding() {}

  /** Returns the name without all that {@link How#LOOK_ALIKES} passes over. */
  static String key(CharSequence name) {
    String key = name.toString();
    for (How how : STEPS) {
      key = fold(how, key);
    }
    return key;
  }

  /** Returns the least that has to be passed over for the names to be the same. */
  static How compare(CharSequence a, CharSequence b) {
    String left = a.toString();
    String right = b.toString();
    for (How how : STEPS) {
      left = fold(how, left);
      right = fold(how, right);
      if (left.equals(right)) {
        return how;
      }
    }
    return How.EDITS;
  }

  /** Takes one step further a name that has been through the steps before. */
  private static String fold(How how, String name) {
    return switch (how) {
      case EXACT -> withoutCaseAndSpaces(name);
      case ENCODING -> isAscii(name) ? name : KhmerNormalizer.canonical().normalize(name);
      case SPELLING -> {
        String bare = withoutSigns(apart(name));
        yield hasKhmer(bare) ? KhmerNormalizer.searchKey().normalize(bare) : bare;
      }
      case SHIFTERS -> withoutShifters(name);
      case LOOK_ALIKES -> hasKhmer(name) ? withoutLookAlikes(name) : name;
      case EDITS -> name;
    };
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasKhmer(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (KhmerChar.isKhmer(name.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutCaseAndSpaces(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      boolean dropped =
          c <= Character.MAX_VALUE
              && (CommonChar.isSpace((char) c)
                  || c == KhmerChar.ZWSP
                  || c == KhmerChar.WORD_JOINER
                  || c == KhmerChar.ZWNBSP);
      if (!dropped) {
        folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      }
    }
    return folded.toString();
  }

  private static String apart(String name) {
    Normalizer2 nfd = Normalizer2.getNFDInstance();
    return nfd.isNormalized(name) ? name : nfd.normalize(name);
  }

  /** Returns the text without punctuation, modifiers and the accents of Latin letters. */
  private static String withoutSigns(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!isSign(c)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean isSign(int c) {
    if (c >= '\u0300' && c <= '\u036F') {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> false;
    };
  }

  private static String withoutShifters(String name) {
    if (name.indexOf(KhmerChar.MUUSIKATOAN) < 0 && name.indexOf(KhmerChar.TRIISAP) < 0) {
      return name;
    }
    return name.replace("" + KhmerChar.MUUSIKATOAN, "").replace("" + KhmerChar.TRIISAP, "");
  }

  private static String withoutLookAlikes(String name) {
    String folded = name;
    for (Map.Entry<String, String> pair : LOOK_ALIKES.entrySet()) {
      folded = folded.replace(pair.getKey(), pair.getValue());
    }
    return folded;
  }
}
