module consumer.jackson2 {
  requires kh.civic.json;
  requires com.fasterxml.jackson.databind;
}
