package consumer;

import kh.civic.core.programme.Programme;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProgrammeProperties {

  @Property(tries = 200)
  boolean everyProgrammeHasAName(@ForAll Programme programme) {
    return !programme.names().isEmpty();
  }
}
