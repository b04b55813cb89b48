import type { Language } from '$lib/messages';

declare global {
  namespace App {
    interface Locals {
      language: Language;
    }
  }
}
