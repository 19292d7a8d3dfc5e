import { isAPIError } from 'better-auth/api';

/** The answer of the sign-in library, or the status it refused with. What failed for another reason is thrown on. */
export async function orRefusal<T>(answer: Promise<T>): Promise<{ answer: T } | { answer: null; status: number }> {
  try {
    return { answer: await answer };
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return { answer: null, status: error.statusCode };
    throw error;
  }
}
