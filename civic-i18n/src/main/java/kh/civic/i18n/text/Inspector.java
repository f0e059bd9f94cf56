package kh.civic.i18n.text;

import com.ibm.icu.text.Edits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kh.civic.i18n.script.KhmerChar;
import kh.civic.i18n.text.Cluster.Kind;
import kh.civic.i18n.text.Cluster.Part;
import org.jspecify.annotations.Nullable;

/** Finds in a text what the rules speak against, cluster by cluster and sign by sign. */
final class Inspector {

  private static final Map<String, String> LOOK_ALIKES =
      Map.of(
          "ទ្ប", "ឡ", // 1791 17D2 1794 for 17A1
          "ឧិ", "ឱ", // 17A7 17B7 for 17B1
          "ប្ញ", "ឫ", // 1794 17D2 1789 for 17AB
          "ព្ញ", "ឭ", // 1796 17D2 1789 for 17AD
          "ឭា", "ញ", // 17AD 17B6 for 1789
          "ព្ឋ", "ឰ"); // 1796 17D2 178B for 17B0

  /** The most parts of each kind that a cluster has in the technical note's grammar. */
  private static final Map<Kind, Integer> MOST =
      Map.of(Kind.ROBAT, 1, Kind.COENG, 3, Kind.SHIFTER, 1, Kind.VOWEL, 3, Kind.SIGN, 3);

  private final String text;
  private final List<Finding> findings = new ArrayList<>();

  private Inspector(String text) {
    this.text = text;
  }

  static List<Finding> inspect(String text) {
    Inspector inspector = new Inspector(text);
    for (Cluster cluster : Cluster.in(text)) {
      inspector.inspect(cluster);
    }
    for (int i = 0; i < text.length(); i++) {
      inspector.inspect(i);
    }
    inspector.addEdits(Rule.DOUBLED_PART, new RepairPass(), KhmerChar.COENG);
    inspector.addEdits(
        Rule.INVISIBLE_INSIDE,
        new InvisiblePass("\u00AD\u2060\uFEFF\u200B\u200D", "\u00AD\u2060\uFEFF\u200B\u200D\u200C"),
        (char) 0);
    inspector.addEdits(Rule.TYPED_LUNAR_DATE, new LunarPass(), (char) 0);
    inspector.findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
    return List.copyOf(inspector.findings);
  }

  private void add(Rule rule, int start, int end, Optional<String> suggestion) {
    findings.add(new Finding(rule, start, end, text.substring(start, end), suggestion));
  }

  private void add(Rule rule, Cluster cluster, Optional<String> suggestion) {
    add(rule, cluster.start(), cluster.end(), suggestion);
  }

  /**
   * Adds a finding for each change of the step.
   *
   * @param only the character that a change has to begin with, or 0 for any
   */
  private void addEdits(Rule rule, Pass pass, char only) {
    Edits edits = new Edits();
    String changed = pass.apply(text, edits);
    Edits.Iterator change = edits.getFineChangesIterator();
    while (change.next()) {
      int start = change.sourceIndex();
      if (only == 0 || text.charAt(start) == only) {
        int target = change.destinationIndex();
        add(
            rule,
            start,
            start + change.oldLength(),
            Optional.of(changed.substring(target, target + change.newLength())));
      }
    }
  }

  private void inspect(Cluster cluster) {
    for (Part part : cluster.parts()) {
      char last = part.text().charAt(part.text().length() - 1);
      if (part.kind() == Kind.LOOSE) {
        add(Rule.LOOSE_COENG, part.start(), part.end(), Optional.empty());
      } else if (part.kind() == Kind.COENG && KhmerChar.isIndependentVowel(last)) {
        add(Rule.COENG_INDEPENDENT_VOWEL, part.start(), part.end(), Optional.empty());
      }
    }
    if (cluster.base().isEmpty()) {
      add(Rule.MARK_WITHOUT_BASE, cluster, Optional.empty());
    } else if (Nfc.isForeignMark(text, cluster.end())) {
      add(Rule.MIXED_SCRIPTS, cluster, Optional.empty());
    } else {
      inspectWhole(cluster);
    }
  }

  private void inspectWhole(Cluster cluster) {
    String typed = cluster.text();
    String canonical = KhmerNormalizer.canonical().normalize(typed);
    if (!canonical.equals(typed)) {
      for (Rule rule : broken(cluster, canonical)) {
        add(rule, cluster, Optional.of(canonical));
      }
    }
    Rule repair =
        canonical.indexOf(KhmerChar.QAQ) == 0 || canonical.indexOf(KhmerChar.QAA) == 0
            ? null
            : repair(canonical);
    if (repair != null) {
      add(repair, cluster, Optional.of(KhmerNormalizer.repairing().normalize(canonical)));
    }
    LOOK_ALIKES.forEach(
        (look, letter) -> {
          if (canonical.startsWith(look)) {
            String meant = letter + canonical.substring(look.length());
            add(Rule.LOOK_ALIKE, cluster, Optional.of(meant));
          }
        });
    boolean sign =
        canonical.indexOf(KhmerChar.SAMYOK_SANNYA) > 0 || canonical.indexOf(KhmerChar.ATTHACAN) > 0;
    if (sign && canonical.indexOf(KhmerChar.U) > 0) {
      add(Rule.U_BELOW_SIGN, cluster, Optional.empty());
    }
    if (MOST.entrySet().stream()
        .anyMatch(most -> count(cluster, most.getKey()) > most.getValue())) {
      add(Rule.EXCESS_PARTS, cluster, Optional.empty());
    }
  }

  private static long count(Cluster cluster, Kind kind) {
    return cluster.parts().stream().filter(part -> part.kind() == kind).count();
  }

  private static @Nullable Rule repair(String canonical) {
    String repaired = KhmerNormalizer.repairing().normalize(canonical);
    if (repaired.equals(canonical)) {
      return null;
    }
    return repaired.length() < canonical.length() ? Rule.DOUBLED_PART : Rule.WRONG_SHIFTER;
  }

  private static List<Rule> broken(Cluster cluster, String canonical) {
    List<Rule> broken = new ArrayList<>();
    String typed = cluster.text();
    int highest = -1;
    Kind highestKind = Kind.BASE;
    for (Part part : cluster.parts()) {
      int rank = rank(part);
      if (rank >= 0 && rank < highest) {
        addOnce(broken, orderRule(part.kind(), highestKind));
      } else if (rank > highest) {
        highest = rank;
        highestKind = part.kind();
      }
      if (part.kind() == Kind.COENG && part.text().indexOf(KhmerChar.ATTHACAN) > 0) {
        addOnce(broken, Rule.COENG_TORN);
      }
    }
    if (count(canonical, KhmerChar.OE, KhmerChar.OO) > count(typed, KhmerChar.OE, KhmerChar.OO)
        || count(canonical, KhmerChar.OE) > count(typed, KhmerChar.OE)) {
      broken.add(Rule.SPLIT_VOWEL);
    }
    if (count(canonical, KhmerChar.U) < count(typed, KhmerChar.U)) {
      broken.add(Rule.TYPED_SHIFTER);
    }
    if (count(cluster, Kind.JOINER) > 0) {
      broken.add(Rule.JOINER_PLACE);
    }
    return broken;
  }

  private static Rule orderRule(Kind low, Kind high) {
    if (low == Kind.ROBAT) {
      return Rule.ROBAT_ORDER;
    }
    if (low == Kind.COENG && high == Kind.COENG) {
      return Rule.COENG_RO_ORDER;
    }
    return low == Kind.COENG && high == Kind.SHIFTER ? Rule.SHIFTER_ORDER : Rule.COMPONENT_ORDER;
  }

  private static void addOnce(List<Rule> rules, Rule rule) {
    if (!rules.contains(rule)) {
      rules.add(rule);
    }
  }

  private static int rank(Part part) {
    char last = part.text().charAt(part.text().length() - 1);
    return switch (part.kind()) {
      case COENG -> KhmerChar.coengRank(last);
      case ROBAT, SHIFTER, VOWEL, SIGN -> KhmerChar.of(last).rank();
      case BASE, JOINER, LOOSE -> -1;
    };
  }

  private static long count(String text, char... wanted) {
    return text.chars().filter(c -> new String(wanted).indexOf(c) >= 0).count();
  }

  private void inspect(int i) {
    char c = text.charAt(i);
    switch (c) {
      case KhmerChar.QAQ -> add(Rule.DEPRECATED_LETTER, i, i + 1, Optional.of("អ"));
      case KhmerChar.QAA -> add(Rule.DEPRECATED_LETTER, i, i + 1, Optional.of("អា"));
      case KhmerChar.INHERENT_AQ, KhmerChar.INHERENT_AA ->
          add(Rule.INHERENT_VOWEL, i, i + 1, Optional.of(""));
      case KhmerChar.BATHAMASAT -> add(Rule.BATHAMASAT, i, i + 1, Optional.of("ំ")); // 17C6
      case KhmerChar.QUK -> add(Rule.OBSOLETE_CHARACTER, i, i + 1, Optional.of("ឧក"));
      case KhmerChar.BEYYAL -> add(Rule.OBSOLETE_CHARACTER, i, i + 1, Optional.of("។ល។"));
      case KhmerChar.ATTHACAN -> add(Rule.OBSOLETE_CHARACTER, i, i + 1, Optional.of("៑")); // 17D1
      case KhmerChar.QOO_2 -> add(Rule.QOO_TYPE_TWO, i, i + 1, Optional.empty());
      case ':' -> {
        boolean inWord = i > 0 && i + 1 < text.length() && isWord(text.charAt(i - 1));
        if (inWord && KhmerChar.isLetter(text.charAt(i + 1))) {
          add(Rule.ASCII_COLON, i, i + 1, Optional.of("ៈ")); // 17C8
        }
      }
      default -> {}
    }
  }

  private static boolean isWord(char c) {
    return KhmerChar.isLetter(c) || KhmerChar.isMark(c);
  }
}
