package kh.civic.json.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.core.Violation;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.Count;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
import kh.civic.i18n.calendar.KhmerDateParser;
import kh.civic.i18n.calendar.KhmerDateReading;
import kh.civic.i18n.calendar.KhmerLunarDate;
import kh.civic.i18n.label.Labels;
import kh.civic.i18n.number.KhmerNumberWords;
import kh.civic.i18n.text.KhmerNormalizer;
import kh.civic.json.CivicJson;
import org.junit.jupiter.api.Test;

/** The quick starts of the README, run. */
class QuickStartTest {

  @Test
  void core() {
    CivicEvent workshop =
        CivicEvent.builder()
            .id(EntityId.of("event:partnership-workshop"))
            .kind(EventKind.WORKSHOP)
            .when(Period.parse("2003-01"))
            .addOrganizers(PartyRef.of(LocalizedText.of("en", "WGPD"), EntityId.of("org:wgpd")))
            .build();
    Certainty over = workshop.isOverBy(PartialDate.parse("2003")); // POSSIBLE: some day of 2003
    CivicDataset dataset = CivicDataset.builder().addEvents(workshop).build();
    List<Violation> violations = dataset.validate(LocalDate.of(2026, 11, 22));
    // ERROR reference.dangling at /events/0/organizers/0/id: org:wgpd is not in the dataset

    assertEquals(Certainty.POSSIBLE, over);
    assertEquals(
        "[ERROR reference.dangling at /events/0/organizers/0/id: org:wgpd is not in the dataset]",
        violations.toString());
  }

  @Test
  void i18n() {
    String canonical = KhmerNormalizer.canonical().normalize("ខែ្មរ"); // ខ្មែរ: coeng before vowel
    String key = KhmerNormalizer.searchKey().normalize("ឆ្នាំ២០២០"); // digits, look-alikes folded
    String words = KhmerNumberWords.standard().spell(new BigDecimal("2021")); // ពីរពាន់ម្ភៃមួយ
    KhmerDateReading read = KhmerDateParser.parse("ខែវិច្ឆិកា និងខែធ្នូ ឆ្នាំ២០២១");
    Period when = read.period().orElseThrow(); // 2021-11/2021-12; read.findings() is empty
    KhmerLunarDate lunar = KhmerLunarDate.from(LocalDate.of(2024, 5, 11)); // 4 waxing of Pisakh
    String label = Labels.KHMER.label(Count.nearly(5000)); // ជិត ៥០០០

    assertEquals("ខ្មែរ", canonical);
    assertEquals("ឆ្នាំ2020", key);
    assertEquals("ពីរពាន់ម្ភៃមួយ", words);
    assertEquals(Period.parse("2021-11/2021-12"), when);
    assertTrue(read.findings().isEmpty());
    assertEquals(4, lunar.getPhaseDay());
    assertEquals("ជិត ៥០០០", label);
  }

  @Test
  void json() throws IOException {
    InputStream in =
        new ByteArrayInputStream(
            CivicJson.writeString(CivicDataset.builder().build()).getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    CivicDataset dataset = CivicJson.read(in); // or CivicJsonException: code, path, line, column
    CivicJson.write(dataset, out); // equal datasets give the same bytes
    String schema = CivicJson.schema(); // JSON Schema 2020-12, from the same declarations

    assertTrue(schema.contains("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(
        CivicJson.writeString(dataset), new String(out.toByteArray(), StandardCharsets.UTF_8));
  }
}
