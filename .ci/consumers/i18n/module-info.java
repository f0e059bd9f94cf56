module consumer.i18n {
  requires kh.civic.i18n;
}
