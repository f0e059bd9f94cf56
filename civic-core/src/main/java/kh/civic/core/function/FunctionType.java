package kh.civic.core.function;

/**
 * How a function binds the administration that has it; the organic law of 2008 speaks of obligatory
 * and permissive functions.
 */
public enum FunctionType {
  /** The administration must carry it out. */
  OBLIGATORY,
  /** The administration may choose to carry it out (មុខងារជាជម្រើស). */
  PERMISSIVE,
  /** What it may do on its own initiative for its citizens (មុខងារអណត្តិទូទៅ). */
  GENERAL_MANDATE
}
