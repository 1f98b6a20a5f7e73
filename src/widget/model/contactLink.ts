/** Where a channel's button leads, with the masked question filled in where the channel can carry one. */
import type { Contact } from '../../knowledge/compiled';

const digits = (value: string) => value.replace(/\D/g, '');

/** @param question already masked: it leaves the page as soon as the visitor sends what the link prepares. */
export function contactLink(contact: Contact, question: string): string | undefined {
  const text = encodeURIComponent(question);
  switch (contact.kind) {
    case 'phone':
      return contact.url ?? `tel:${digits(contact.value)}`;
    case 'whatsapp':
      // wa.me wants the country's number: 62 for Indonesia's leading 0.
      return `${contact.url ?? `https://wa.me/${digits(contact.value).replace(/^0/, '62')}`}?text=${text}`;
    case 'email':
      return `${contact.url ?? `mailto:${contact.value}`}?body=${text}`;
    default:
      return (
        contact.url ?? (contact.kind === 'web' ? `https://${contact.value.replace(/^https?:\/\//, '')}` : undefined)
      );
  }
}
