package kh.civic.i18n.place;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import java.util.regex.Pattern;
import kh.civic.i18n.place.PlaceMatch.How;
import kh.civic.i18n.text.KhmerNormalizer;

/** The folds that make two spellings of a name the same, step by step. */
final class NameFolding {

  private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\p{Sk}\u0300-\u036F]+");
  private static final Pattern SHIFTERS = Pattern.compile("[\u17C9\u17CA]+");

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
    for (How how : How.values()) {
      key = fold(how, key);
    }
    return key;
  }

  /** Returns the least that has to be passed over for the names to be the same. */
  static How compare(CharSequence a, CharSequence b) {
    String left = a.toString();
    String right = b.toString();
    for (How how : How.values()) {
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
      case ENCODING -> KhmerNormalizer.canonical().normalize(name);
      case SPELLING -> {
        String apart = Normalizer2.getNFDInstance().normalize(name);
        yield KhmerNormalizer.searchKey().normalize(SIGNS.matcher(apart).replaceAll(""));
      }
      case SHIFTERS -> SHIFTERS.matcher(name).replaceAll("");
      case LOOK_ALIKES -> withoutLookAlikes(name);
      case EDITS -> name;
    };
  }

  private static String withoutCaseAndSpaces(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != '\u200B' && c != '\u2060' && c != '\uFEFF')
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static String withoutLookAlikes(String name) {
    String folded = name;
    for (Map.Entry<String, String> pair : LOOK_ALIKES.entrySet()) {
      folded = folded.replace(pair.getKey(), pair.getValue());
    }
    return folded;
  }
}
