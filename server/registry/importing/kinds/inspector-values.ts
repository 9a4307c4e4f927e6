/** Whether a person may inspect, or assists as an expert (R026). */
export type PersonKind = 'INSPECTOR' | 'EXPERT';

/** Which certificate a person holds (R022). */
export type CertificateKind = 'PROVINCIAL' | 'MINISTERIAL';

/**
 * What one line of an inspector registry says: the fields of both source documents (R021), the certificate (R022), and
 * what the person is fit for (R025). Each part only where it is certain.
 */
export interface InspectorValues {
  name?: string;
  /** The department that employs the person. */
  department?: string;
  /** The station or section within it. */
  station?: string;
  title?: string;
  personKind?: PersonKind;
  certificateNumber?: string;
  certificateKind?: CertificateKind;
  certificateIssuer?: string;
  /** Days between which the certificate holds, both included. */
  validFrom?: string;
  validTo?: string;
  idNumber?: string;
  phone?: string;
  specialties?: readonly string[];
  qualifications?: readonly string[];
  /** Who verified the record, and on which day (R024). */
  verifiedBy?: string;
  verifiedOn?: string;
  /** Columns that have no place above, by their headings. */
  extra?: Record<string, string>;
}
