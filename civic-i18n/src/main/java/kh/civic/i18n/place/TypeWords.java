package kh.civic.i18n.place;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;
import kh.civic.core.place.DivisionType;
import kh.civic.i18n.text.KhmerNormalizer;

/** Takes the word for a type off a name: {@code Battambang krong}, ស្រុកកំរៀង. */
final class TypeWords {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200B\u2060\uFEFF]+");

  private TypeWords() {}

  /**
   * A name as it may be meant.
   *
   * @param name the name, without the word if there was one
   * @param type the type that the word gave; empty if the name is whole
   */
  record Reading(String name, Optional<DivisionType> type) {

    boolean allows(DivisionType candidate) {
      return type.isEmpty() || type.get() == candidate;
    }
  }

  /**
   * Returns the name whole, and then without each word for a type that stands in front of it or
   * behind it. A Khmer word in front needs no space behind it, and may be encoded in any order.
   */
  static ImmutableSet<Reading> readings(CharSequence name) {
    String whole = name.toString();
    ImmutableSet.Builder<Reading> readings = ImmutableSet.builder();
    readings.add(new Reading(whole, Optional.empty()));
    addWithoutWord(readings, whole);
    addWithoutWord(readings, KhmerNormalizer.canonical().normalize(whole));
    return readings.build();
  }

  private static void addWithoutWord(ImmutableSet.Builder<Reading> readings, String name) {
    String spaced = SPACES.matcher(name).replaceAll(" ").strip();
    for (DivisionType type : DivisionType.values()) {
      for (String word : type.words()) {
        int behind = word.length();
        int before = spaced.length() - behind - 1;
        if (spaced.regionMatches(true, 0, word, 0, behind) && endsName(word, spaced)) {
          readings.add(new Reading(spaced.substring(behind), Optional.of(type)));
        }
        if (before > 0 && spaced.regionMatches(true, before, " " + word, 0, behind + 1)) {
          readings.add(new Reading(spaced.substring(0, before), Optional.of(type)));
        }
      }
    }
  }

  /** Returns whether the word in front ends where it should: at a space, or at a Khmer cluster. */
  private static boolean endsName(String word, String name) {
    if (name.length() == word.length()) {
      return false;
    }
    char next = name.charAt(word.length());
    return next == ' ' || (isKhmer(word.charAt(0)) && !isDependent(next));
  }

  private static boolean isKhmer(char c) {
    return c >= '\u1780' && c <= '\u17FF';
  }

  /** Returns whether the sign belongs to the cluster before it: vowels, coeng, shifters, marks. */
  private static boolean isDependent(char c) {
    return (c >= '\u17B4' && c <= '\u17D3') || c == '\u17DD';
  }
}
