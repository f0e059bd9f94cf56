package kh.civic.json.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import kh.civic.core.CivicDataset;
import kh.civic.core.Violation;
import kh.civic.core.event.CivicEvent;
import kh.civic.core.event.EventKind;
import kh.civic.core.value.Certainty;
import kh.civic.core.value.EntityId;
import kh.civic.core.value.LocalizedText;
import kh.civic.core.value.PartialDate;
import kh.civic.core.value.PartyRef;
import kh.civic.core.value.Period;
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
            .addOrganizers(PartyRef.of(EntityId.of("org:wgpd"), LocalizedText.of("en", "WGPD")))
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
