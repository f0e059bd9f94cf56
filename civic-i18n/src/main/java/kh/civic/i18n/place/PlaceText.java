package kh.civic.i18n.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kh.civic.i18n.script.CommonChar;
import kh.civic.i18n.script.KhmerChar;
import kh.civic.i18n.text.KhmerNormalizer;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the places of a path and each place into a word for its type and a name: {@code
 * Thma Kuol, Battambang}, ស្រុកថ្មគោលខេត្តបាត់ដំបង.
 */
final class PlaceText {

  /** The most places of a path, and the most words for types between which it is cut. */
  private static final int MOST_PLACES = 5;

  private static final String SEPARATORS = ",;/|()[]\n\r\u060C\u3001\u00B7›>៖";

  private static final ImmutableList<String> COUNTRY =
      ImmutableList.of(
          "the kingdom of cambodia",
          "kingdom of cambodia",
          "cambodia",
          "kampuchea",
          "ព្រះរាជាណាចក្រកម្ពុជា",
          "ប្រទេសកម្ពុជា",
          "កម្ពុជា");

  private PlaceText() {}

  /**
   * A place as it may be meant.
   *
   * @param name the name, without the word if there was one
   * @param word the word for a type; null if the text is taken as a name as a whole
   */
  record Reading(String name, @Nullable TypeWord word) {}

  /**
   * Returns the ways to cut a text into the places of a path, in the order of the text: as few cuts
   * as its separators ask for first, then those before and behind words for types too.
   */
  static ImmutableList<ImmutableList<String>> paths(CharSequence text) {
    List<String> places = new ArrayList<>();
    for (String place : separated(text.toString())) {
      String spaced = spaced(place);
      if (!isCountry(spaced)) {
        places.add(withoutCountry(spaced));
      }
    }
    if (places.isEmpty() || places.size() > MOST_PLACES) {
      return ImmutableList.of();
    }
    ImmutableSet.Builder<ImmutableList<String>> paths = ImmutableSet.builder();
    paths.add(ImmutableList.copyOf(places));
    List<List<String>> cut = new ArrayList<>();
    cut.add(new ArrayList<>());
    for (String place : places) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> before : cut) {
        for (List<String> more : cuts(place)) {
          List<String> path = new ArrayList<>(before);
          path.addAll(more);
          if (path.size() <= MOST_PLACES) {
            longer.add(path);
          }
        }
      }
      cut = longer;
    }
    cut.forEach(path -> paths.add(ImmutableList.copyOf(path)));
    return paths.build().asList();
  }

  private static List<String> separated(String text) {
    List<String> places = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isSeparator(text, i)) {
        if (!spaced(text.substring(start, i)).isEmpty()) {
          places.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return places;
  }

  /**
   * Returns the text with one space for each run of spaces and invisible signs, none at its ends.
   */
  private static String spaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CommonChar.isSpace(c)
          || c == KhmerChar.ZWSP
          || c == KhmerChar.WORD_JOINER
          || c == KhmerChar.ZWNBSP) {
        if (spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
          spaced.append(' ');
        }
      } else {
        spaced.append(c);
      }
    }
    int end = spaced.length();
    while (end > 0 && (spaced.charAt(end - 1) == ' ' || spaced.charAt(end - 1) == KhmerChar.KHAN)) {
      end--;
    }
    return spaced.substring(0, end);
  }

  /** Returns whether a separator is there: a sign, or a dash between spaces. */
  private static boolean isSeparator(String text, int at) {
    char c = text.charAt(at);
    boolean dash =
        CommonChar.isDash(c)
            && at > 0
            && at + 1 < text.length()
            && CommonChar.isSpace(text.charAt(at - 1))
            && CommonChar.isSpace(text.charAt(at + 1));
    return dash || SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isCountry(String spaced) {
    return COUNTRY.contains(spaced.toLowerCase(Locale.ROOT));
  }

  private static String withoutCountry(String spaced) {
    String lower = spaced.toLowerCase(Locale.ROOT);
    for (String country : COUNTRY) {
      boolean joined = country.charAt(0) >= '\u1780';
      if (lower.endsWith((joined ? "" : " ") + country) && lower.length() > country.length()) {
        return spaced(spaced.substring(0, spaced.length() - country.length()));
      }
    }
    return spaced;
  }

  /** Returns the ways to cut a text before and behind the words for types in it. */
  private static List<List<String>> cuts(String place) {
    List<Integer> at = new ArrayList<>(cutsAt(place));
    List<List<String>> cuts = new ArrayList<>();
    int most = Math.min(at.size(), MOST_PLACES);
    for (int chosen = 0; chosen < 1 << most; chosen++) {
      List<String> places = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < most; i++) {
        if ((chosen & 1 << i) != 0) {
          places.add(spaced(place.substring(start, at.get(i))));
          start = at.get(i);
        }
      }
      places.add(spaced(place.substring(start)));
      if (places.stream().noneMatch(String::isEmpty)) {
        cuts.add(places);
      }
    }
    return cuts;
  }

  private static Set<Integer> cutsAt(String place) {
    Set<Integer> at = new java.util.TreeSet<>();
    String lower = place.toLowerCase(Locale.ROOT);
    for (TypeWord word : TypeWord.ALL) {
      for (int i = lower.indexOf(word.text()); i >= 0; i = lower.indexOf(word.text(), i + 1)) {
        int end = i + word.text().length();
        boolean whole =
            word.isKhmer()
                ? !KhmerChar.continuesCluster(place, end)
                : (i == 0 || place.charAt(i - 1) == ' ')
                    && (end == place.length() || place.charAt(end) == ' ');
        if (whole && i > 0) {
          at.add(i);
        }
        if (whole && end < place.length() && (!word.isKhmer() || place.charAt(end) == ' ')) {
          at.add(end);
        }
      }
    }
    return at;
  }

  /**
   * Returns the name whole, and then without each word for a type that stands in front of it or
   * behind it, or on both sides. A Khmer word in front needs no space behind it, and may be encoded
   * in any order.
   */
  static ImmutableSet<Reading> readings(String place) {
    Set<Reading> readings = new LinkedHashSet<>();
    readings.add(new Reading(place, null));
    addWithoutWord(readings, place);
    String canonical = KhmerNormalizer.canonical().normalize(place);
    if (!canonical.equals(place)) {
      addWithoutWord(readings, canonical);
    }
    return ImmutableSet.copyOf(readings);
  }

  private static void addWithoutWord(Set<Reading> readings, String place) {
    String lower = place.toLowerCase(Locale.ROOT);
    for (TypeWord word : TypeWord.ALL) {
      String front = behind(place, lower, word);
      if (front != null) {
        readings.add(new Reading(front, word));
        String lowerFront = front.toLowerCase(Locale.ROOT);
        for (TypeWord other : TypeWord.ALL) {
          String both =
              other.types().contains(word.type()) ? before(front, lowerFront, other) : null;
          if (both != null) {
            readings.add(new Reading(both, word));
          }
        }
      }
      String back = before(place, lower, word);
      if (back != null) {
        readings.add(new Reading(back, word));
      }
    }
  }

  /** Returns what stands behind a word in front, or null if the word is not there. */
  private static @Nullable String behind(String place, String lower, TypeWord word) {
    int end = word.text().length();
    if (!lower.startsWith(word.text()) || lower.length() == end) {
      return null;
    }
    boolean ends =
        place.charAt(end) == ' ' || (word.isKhmer() && !KhmerChar.continuesCluster(place, end));
    if (!ends) {
      return null;
    }
    String rest = spaced(place.substring(end));
    return rest.toLowerCase(Locale.ROOT).startsWith("of ") ? spaced(rest.substring(3)) : rest;
  }

  /** Returns what stands before a word behind, or null if the word is not there. */
  private static @Nullable String before(String place, String lower, TypeWord word) {
    int start = lower.length() - word.text().length();
    return start > 1 && lower.charAt(start - 1) == ' ' && lower.endsWith(word.text())
        ? place.substring(0, start - 1)
        : null;
  }
}
