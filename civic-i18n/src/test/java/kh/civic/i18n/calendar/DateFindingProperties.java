package kh.civic.i18n.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.Period;
import kh.civic.i18n.script.CommonChar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What is there is found: the laws of completeness beside those of soundness. */
class DateFindingProperties {

  private static final KhmerDateFormat WITH_WEEKDAY =
      KhmerDateFormat.builder().weekday(true).build();

  private static final List<String> FULL =
      List.of(
          "ថ្ងៃអង្គារ ទី១៤ ខែមេសា ឆ្នាំ២០២៦",
          "ថ្ងៃអង្គារ ១២រោច ខែចេត្រ ឆ្នាំមមី សប្តស័ក ព.ស. ២៥៦៩ ត្រូវនឹងថ្ងៃទី១៤ ខែមេសា ឆ្នាំ២០២៦",
          "ពីថ្ងៃទី១ ខែមេសា ឆ្នាំ២០២៦ ដល់ថ្ងៃទី៣ ខែឧសភា ឆ្នាំ២០២៧",
          "ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១");

  @Example
  void everyDayOfAYearIsFoundWithoutTheWordForDay() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    first
        .datesUntil(first.plusYears(1))
        .forEach(
            day -> {
              String printed = WITH_WEEKDAY.format(day).substring("ថ្ងៃ".length());
              assertEquals(day.toString(), KhmerDateParser.parse(printed).toString());
              assertEquals("[" + day + "]", KhmerDateParser.find("នៅ" + printed).toString());
            });
  }

  @Property(tries = 400)
  void everyDateThatIsPrintedIsFoundAmongNeutralWords(
      @ForAll Period period, @ForAll("neutral") String before, @ForAll("neutral") String behind) {
    String printed = KhmerDateFormat.standard().format(period);
    Period alone = KhmerDateParser.parse(printed).period().orElseThrow();
    List<KhmerDateReading> found = KhmerDateParser.find(before + " " + printed + " " + behind);
    assertTrue(
        found.stream().anyMatch(reading -> reading.period().filter(alone::equals).isPresent())
            || !isFoundInRunningText(period),
        () -> printed + " " + found);
  }

  /** Of years with one or two digits the words are not enough in running text. */
  private static boolean isFoundInRunningText(Period period) {
    return period.start().map(PartialDate::year).orElse(1000) >= 1000
        && period.end().map(PartialDate::year).orElse(1000) >= 1000;
  }

  @Provide
  Arbitrary<String> neutral() {
    return Arbitraries.of(
        "", "ការងារ", "បានធ្វើ", "ក្រុមប្រឹក្សា", "អ្នក", "work", "។", "(", ")", "៖");
  }

  @Provide
  Arbitrary<String> pieces() {
    return Combinators.combine(
            Arbitraries.of(
                "ថ្ងៃទី១ ខែមេសា ឆ្នាំ២០២៤",
                "ឆ្នាំ២០២០",
                "១៣/០៥/២០១៣",
                "ពីឆ្នាំ២០១៧",
                "៤កើត ខែពិសាខ ព.ស. ២៥៦៧",
                "ចាប់ពីខែមករា ឆ្នាំ២០២១",
                "ទសវត្សឆ្នាំ១៩៦០",
                "លេខ ៥",
                "និង",
                "ដល់",
                "១៤ មេសា ២០២៦",
                "ខែកុម្ភៈ",
                "មុន",
                "ព.ស. ២៥៦៧",
                "អង្គារ ទី១៤ ខែមេសា ឆ្នាំ២០២៦",
                "ការងារ",
                "២០០០ នាក់"),
            Arbitraries.of(" ", "", " និង ", "។ ", ", "))
        .as((piece, joint) -> piece + joint)
        .list()
        .ofMaxSize(6)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 2000)
  void whatIsFoundIsTheLongestThatCanBeReadThereAndNothingIsPassedOver(
      @ForAll("pieces") String text) {
    List<KhmerDateReading> found = KhmerDateParser.find(text);
    int covered = 0;
    int next = 0;
    for (int i = 0; i < text.length(); i++) {
      while (next < found.size() && found.get(next).start() < i) {
        covered = found.get(next).end();
        next++;
      }
      KhmerDateReading reading = KhmerDateParser.parse(text, new ParsePosition(i));
      boolean begins = next < found.size() && found.get(next).start() == i;
      if (reading != null && i >= covered && !isInsideAWord(text, i)) {
        assertTrue(begins, text + " at " + i + ": " + reading + " " + found);
        assertEquals(reading.toString(), found.get(next).toString());
        assertEquals(reading.end(), found.get(next).end());
      }
    }
  }

  /** In the middle of a number or a cluster nothing begins. */
  private static boolean isInsideAWord(String text, int i) {
    boolean digits =
        i > 0 && CommonChar.isDigit(text.charAt(i)) && CommonChar.isDigit(text.charAt(i - 1));
    return digits || text.charAt(i) == ' ' || (i > 0 && text.charAt(i - 1) == DateText.COENG);
  }

  @Example
  void everySpaceInvisibleCharacterAndDashIsReadAsEachOther() {
    List<Character> spaces = new ArrayList<>();
    List<Character> invisible = new ArrayList<>();
    List<Character> dashes = new ArrayList<>();
    List<Character> strokes = new ArrayList<>();
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (CommonChar.isSpace(c)) {
        spaces.add(c);
      } else if (CommonChar.isInvisible(c)) {
        invisible.add(c);
      } else if (CommonChar.isDash(c)) {
        dashes.add(c);
      } else if (CommonChar.isStroke(c)) {
        strokes.add(c);
      }
    }
    assertTrue(spaces.size() > 20 && invisible.size() > 20 && dashes.size() > 9);
    for (String text : FULL) {
      String expected = KhmerDateParser.parse(text).toString();
      for (char space : spaces) {
        String spaced = text.replace(' ', space);
        assertEquals(expected, KhmerDateParser.parse(spaced).toString(), () -> "U+" + (int) space);
        assertEquals("[" + expected + "]", KhmerDateParser.find("ក " + spaced).toString());
      }
      for (char nothing : invisible) {
        String split = text.replace(" ", nothing + " ").replace("ខែ", nothing + "ខែ" + nothing);
        assertEquals(expected, KhmerDateParser.parse(split).toString(), () -> "U+" + (int) nothing);
        assertEquals("[" + expected + "]", KhmerDateParser.find("ក " + split).toString());
      }
    }
    for (char dash : dashes) {
      assertEquals("2017/2021", KhmerDateParser.parse("ឆ្នាំ២០១៧" + dash + "២០២១").toString());
      assertEquals(
          "[2024-04-13/2024-04-16]",
          KhmerDateParser.find("ថ្ងៃទី១៣" + dash + "១៦ ខែមេសា ឆ្នាំ២០២៤").toString());
      assertEquals(
          "2013-05-13", KhmerDateParser.parse("13" + dash + "05" + dash + "2013").toString());
    }
    for (char stroke : strokes) {
      assertEquals("2023/2024", KhmerDateParser.parse("ឆ្នាំ២០២៣" + stroke + "២០២៤").toString());
      assertEquals(
          "[2013-05-13]", KhmerDateParser.find("១៣" + stroke + "០៥" + stroke + "២០១៣").toString());
    }
  }

  @Example
  void everyWayToPrintAnEraIsReadEverywhere() {
    for (String era : List.of("ព.ស.", "ព. ស.", "ព.ស", "ព. ស", "ពុទ្ធសករាជ")) {
      assertEquals("2024-05-11", KhmerDateParser.parse("៤កើត ខែពិសាខ " + era + " ២៥៦៧").toString());
      assertEquals("[2024-01]", KhmerDateParser.find("ខែមករា " + era + " ២៥៦៧").toString());
      assertEquals(
          "[2023-04-14]",
          KhmerDateParser.find("ថ្ងៃទី១៤ ខែមេសា " + era + "២៥៦៦ ឆ្នាំ២០២៣").toString());
    }
    for (String era : List.of("គ.ស.", "គ. ស.", "គ.ស", "គ. ស", "គ្រិស្តសករាជ")) {
      assertEquals("[2024]", KhmerDateParser.find("នៅ " + era + " ២០២៤").toString());
      assertEquals("[2024-04]", KhmerDateParser.find("ខែមេសា " + era + "២០២៤").toString());
      assertTrue(KhmerDateParser.find("ឆ្នាំ ៥៤៣ មុន " + era).get(0).period().isEmpty());
    }
  }

  @Example
  void readingAtAPlaceCostsWhatTheDateCosts() {
    String date = "ថ្ងៃទី១ ខែមេសា ឆ្នាំ២០២៤ ";
    long once = work(date, 1000);
    long twice = work(date, 2000);
    assertTrue(twice <= 3 * once, once + " and " + twice);
  }

  /** Returns how many characters are asked for when the dates of a text are read one by one. */
  private static long work(String date, int times) {
    Counted text = new Counted(date.repeat(times));
    for (int i = 0; i < times; i++) {
      ParsePosition position = new ParsePosition(i * date.length());
      @Nullable KhmerDateReading reading = KhmerDateParser.parse(text, position);
      assertNotNull(reading);
    }
    return text.characters;
  }

  /** A text that counts the characters that are taken from it. */
  private static final class Counted implements CharSequence {

    private final String text;
    private long characters;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      characters++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      characters += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      characters += text.length();
      return text;
    }
  }
}
