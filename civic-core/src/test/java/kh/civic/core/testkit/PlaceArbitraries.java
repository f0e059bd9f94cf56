package kh.civic.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kh.civic.core.place.Division;
import kh.civic.core.place.DivisionCode;
import kh.civic.core.place.DivisionType;
import kh.civic.core.place.Gazetteer;
import kh.civic.core.place.PlaceRef;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.Name;
import kh.civic.core.value.NameKind;
import kh.civic.core.value.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators for {@code kh.civic.core.place}: valid values, and deliberately invalid ones. */
public final class PlaceArbitraries {

  private static final List<String> KHMER =
      List.of("បាត់ដំបង", "បាណន់", "ថ្មគោល", "បវេល", "មោងឫស្សី", "រតនមណ្ឌល", "កំរៀង", "ស្រែ អំបិល");
  private static final List<String> LATIN =
      List.of("Battambang", "Banan", "Thma Koul", "Bavel", "Moung Ruessei", "S'ang", "Takéo");

  private PlaceArbitraries() {}

  /** Returns codes of every level. */
  public static Arbitrary<DivisionCode> divisionCodes() {
    return Arbitraries.integers().between(1, 4).flatMap(PlaceArbitraries::divisionCodes);
  }

  /** Returns codes of one level, 1 to 4. */
  public static Arbitrary<DivisionCode> divisionCodes(int level) {
    return pair().list().ofSize(level).map(pairs -> DivisionCode.of(String.join("", pairs)));
  }

  /** Returns codes that the given one contains, itself among them. */
  public static Arbitrary<DivisionCode> divisionCodesIn(DivisionCode scope) {
    return pair()
        .list()
        .ofMaxSize(DivisionCode.LEVELS - scope.level())
        .map(pairs -> DivisionCode.of(scope + String.join("", pairs)));
  }

  /** Returns texts that are not codes: wrong length, a pair 00, or something other than digits. */
  public static Arbitrary<String> invalidDivisionCodes() {
    Arbitrary<String> wrongLength =
        Arbitraries.strings()
            .withCharRange('1', '9')
            .ofMinLength(0)
            .ofMaxLength(12)
            .filter(digits -> digits.length() % 2 == 1 || digits.isEmpty() || digits.length() > 8);
    Arbitrary<String> zeroPair =
        Combinators.combine(divisionCodes(), Arbitraries.integers().between(0, 3))
            .as(
                (code, pair) -> {
                  int start = 2 * (pair % code.level());
                  return new StringBuilder(code.toString())
                      .replace(start, start + 2, "00")
                      .toString();
                });
    Arbitrary<String> strange =
        Combinators.combine(
                divisionCodes(),
                Arbitraries.integers().between(0, 7),
                Arbitraries.of('a', ' ', '-', '.', '០', '٣', '\u200B', '\n'))
            .as(
                (code, at, sign) -> {
                  StringBuilder text = new StringBuilder(code.toString());
                  text.setCharAt(at % text.length(), sign);
                  return text.toString();
                });
    return Arbitraries.oneOf(wrongLength, zeroPair, strange);
  }

  /** Returns all types. */
  public static Arbitrary<DivisionType> divisionTypes() {
    return Arbitraries.of(DivisionType.class);
  }

  /** Returns divisions of every level, with up to three names and sometimes a period. */
  public static Arbitrary<Division> divisions() {
    return divisionCodes()
        .flatMap(
            code ->
                Combinators.combine(
                        typeOfLevel(code.level()),
                        names().list().ofMinSize(1).ofMaxSize(3),
                        periods().optional(),
                        Arbitraries.of("district", "until-2008").optional(0.2))
                    .as(
                        (type, names, period, former) ->
                            Division.builder()
                                .code(code)
                                .former(former)
                                .type(type)
                                .addAllNames(names)
                                .period(period)
                                .build()));
  }

  /** Returns builders that must not build: a type of another level, no name, or something unset. */
  public static Arbitrary<Division.Builder> invalidDivisions() {
    Arbitrary<Division.Builder> wrongType =
        Combinators.combine(divisionCodes(), divisionTypes(), names())
            .filter((code, type, name) -> code.level() != type.level())
            .as((code, type, name) -> builder(code, type).addNames(name));
    Arbitrary<Division.Builder> noName =
        divisions().map(division -> builder(division.code(), division.type()));
    Arbitrary<Division.Builder> noType =
        Combinators.combine(divisionCodes(), names())
            .as((code, name) -> builder().code(code).addNames(name));
    Arbitrary<Division.Builder> noCode =
        Combinators.combine(divisionTypes(), names())
            .as((type, name) -> builder().type(type).addNames(name));
    return Arbitraries.oneOf(wrongType, noName, noType, noCode);
  }

  /** Returns places as documents name them, with and without a code. */
  public static Arbitrary<PlaceRef> placeRefs() {
    return Combinators.combine(texts(), divisionCodes().optional())
        .as((name, code) -> PlaceRef.builder().name(name).code(code).build());
  }

  /** Returns builders that must not build: the name is not set. */
  public static Arbitrary<PlaceRef.Builder> invalidPlaceRefs() {
    return divisionCodes().optional().map(code -> PlaceRef.builder().code(code));
  }

  /** Returns gazetteers of up to some dozen divisions, on all levels. */
  public static Arbitrary<Gazetteer> gazetteers() {
    return Combinators.combine(closedDivisions(), periods())
        .as((divisions, period) -> Gazetteer.of("generated", period, divisions));
  }

  /**
   * Returns divisions that make no gazetteer: one is there twice, or its parent is missing, or it
   * is of a type that may not lie in its parent.
   */
  public static Arbitrary<List<Division>> invalidGazetteers() {
    return closedDivisions()
        .filter(divisions -> divisions.size() > 1)
        .flatMap(
            divisions ->
                Combinators.combine(
                        Arbitraries.of(divisions), Arbitraries.of("twice", "orphan", "misplaced"))
                    .as((division, flaw) -> spoil(divisions, division, flaw)));
  }

  private static List<Division> spoil(List<Division> divisions, Division one, String flaw) {
    List<Division> spoilt = new ArrayList<>(divisions);
    switch (flaw) {
      case "twice" -> spoilt.add(one);
      case "orphan" ->
          spoilt.add(
              builder(DivisionCode.of("990101"), DivisionType.COMMUNE)
                  .addAllNames(one.names())
                  .build());
      default -> {
        spoilt.add(
            builder(DivisionCode.of("98"), DivisionType.CAPITAL).addAllNames(one.names()).build());
        spoilt.add(
            builder(DivisionCode.of("9801"), DivisionType.DISTRICT)
                .addAllNames(one.names())
                .build());
      }
    }
    return List.copyOf(spoilt);
  }

  /** Divisions with all their parents; 98 and 99 are left free. */
  private static Arbitrary<List<Division>> closedDivisions() {
    Arbitrary<DivisionCode> codes =
        Arbitraries.integers()
            .between(1, 3)
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(
                pairs -> {
                  StringBuilder digits = new StringBuilder();
                  pairs.forEach(pair -> digits.append('0').append(pair));
                  return DivisionCode.of(digits.toString());
                });
    return Combinators.combine(
            codes.list().ofMinSize(1).ofMaxSize(12),
            Arbitraries.randoms(),
            names().list().ofSize(5))
        .as(
            (leaves, random, names) -> {
              Map<DivisionCode, Division> divisions = new TreeMap<>();
              for (DivisionCode leaf : leaves) {
                for (int level = 1; level <= leaf.level(); level++) {
                  DivisionCode code = leaf.atLevel(level);
                  if (!divisions.containsKey(code)) {
                    DivisionType type =
                        code.parent()
                            .map(divisions::get)
                            .map(parent -> pick(List.copyOf(parent.type().children()), random))
                            .orElse(DivisionType.PROVINCE);
                    divisions.put(code, builder(code, type).addNames(pick(names, random)).build());
                  }
                }
              }
              return List.copyOf(divisions.values());
            });
  }

  private static <T> T pick(List<T> of, java.util.Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Division.Builder builder() {
    return Division.builder();
  }

  private static Division.Builder builder(DivisionCode code, DivisionType type) {
    return builder().code(code).type(type);
  }

  private static Arbitrary<String> pair() {
    return Arbitraries.integers().between(1, 99).map(n -> n < 10 ? "0" + n : Integer.toString(n));
  }

  private static Arbitrary<DivisionType> typeOfLevel(int level) {
    return divisionTypes().filter(type -> type.level() == level);
  }

  private static Arbitrary<Name> names() {
    return Combinators.combine(
            ValueArbitraries.kinds(NameKind.class), texts(), periods().optional())
        .as((kind, text, period) -> Name.builder().kind(kind).text(text).period(period).build());
  }

  private static Arbitrary<LocalizedText> texts() {
    Arbitrary<String> khmer = Arbitraries.of(KHMER);
    Arbitrary<String> latin = Arbitraries.of(LATIN);
    return Arbitraries.oneOf(
        khmer.map(km -> LocalizedText.of("km", km)),
        latin.map(en -> LocalizedText.of("en", en)),
        Combinators.combine(khmer, latin).as((km, en) -> LocalizedText.of("km", km, "en", en)));
  }

  private static Arbitrary<Period> periods() {
    return Arbitraries.of("1998/..", "2008-12-22/2019", "../2013", "2019~/2024", "2014")
        .map(Period::parse);
  }
}
