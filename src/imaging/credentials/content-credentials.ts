import type { AiOrigin } from '../../vocabulary/ai.ts';

/** How far the signature over a picture's history (C2PA, “Content Credentials”) could be followed. */
export type CredentialState =
  /** The signature is whole, and the picture is the one that was signed. Says nothing of who the signer really is. */
  | 'valid'
  /** The signature is broken, or the picture was changed since. */
  | 'invalid'
  /** It is there, and nothing here can check it. */
  | 'unchecked';

/** One thing that the history says was done. */
export interface CredentialAction {
  /** As the standard spells it: `c2pa.created`, `c2pa.cropped`. */
  action: string;
  /** Last part of the IPTC term: `trainedAlgorithmicMedia`, `digitalCapture`. */
  sourceType: string | null;
  /** The program that did it. */
  agent: string | null;
}

export interface CredentialFault {
  /** Code of the standard, or of ours where it has none. */
  code: string;
  /** A sentence for people. */
  sentence: string;
}

/** Names that a certificate gives of itself: nobody here has compared them with a list. */
export interface Signer {
  name: string;
  organisation: string | null;
  /** Who issued the certificate. */
  issuer: string | null;
}

/** The signed history of a picture that this one was made from. */
export interface OlderHistory extends Pick<ContentCredentials, 'state' | 'faults' | 'signer' | 'signedAt'> {
  /** What the newer history calls that picture; null where nothing names it. */
  title: string | null;
}

/** What a picture's Content Credentials say, and whether they hold. Everything but the state is the file's own word. */
export interface ContentCredentials {
  state: CredentialState;
  /** Why they are not valid; empty where they are. */
  faults: CredentialFault[];
  /** What the check left out. */
  notes: string[];
  signer: Signer | null;
  /** No list of trusted signers is kept here, so that no signer is ever called trusted. */
  isSignerOnTrustList: false;
  /** ISO instant, from a time stamp that was checked; null where there is none. */
  signedAt: string | null;
  /** The program that wrote them. */
  generator: string | null;
  actions: CredentialAction[];
  /** Titles of the pictures it was made from. */
  ingredients: string[];
  /** The histories of those that have one, and of what they were made from; absent in photos from before they were checked. */
  older?: OlderHistory[];
  ai: AiOrigin | null;
  /** Uses for machine learning that they forbid or tie to conditions: `ai_generative_training`. */
  miningRefused: string[];
  /** Why what they say could not be read; null where it was. */
  unread: string | null;
}

/** Credentials of which nothing was read. */
export function unreadCredentials(fault: CredentialFault, isUnread: boolean): ContentCredentials {
  return {
    state: 'unchecked',
    faults: [fault],
    notes: [],
    signer: null,
    isSignerOnTrustList: false,
    signedAt: null,
    generator: null,
    actions: [],
    ingredients: [],
    ai: null,
    miningRefused: [],
    unread: isUnread ? fault.sentence : null,
  };
}
