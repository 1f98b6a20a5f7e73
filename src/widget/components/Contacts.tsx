import type { Language } from '../../engine/reply';
import type { Contact, Localised } from '../../knowledge/compiled';
import { contactLink } from '../model/contactLink';
import { STRINGS } from '../strings/strings';
import { Icon } from './Icon';

interface Props {
  readonly contacts: readonly Contact[];
  /** Masked; filled in where the channel can carry it. */
  readonly question: string;
  readonly language: Language;
}

/** The official channels, each with its name, number and hours. */
export function Contacts({ contacts, question, language }: Props) {
  const say = (text: Localised) => text[language] ?? text.id;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
    <ul class="contacts" role="list">
      {contacts.map((contact) => {
        const href = contactLink(contact, question);
        const isPage = href?.startsWith('https:');
        const content = (
          <>
            <Icon name={contact.kind} />
            <span>
              <b>{say(contact.label)}</b>
              <span class="contact-value">{contact.value}</span>
              {contact.hours && <small>{say(contact.hours)}</small>}
              {isPage && <span class="unseen"> ({STRINGS[language].opensNew})</span>}
            </span>
          </>
        );
        return (
          <li key={contact.id}>
            {href ? (
              <a href={href} {...(isPage && { target: '_blank', rel: 'noopener noreferrer' })}>
                {content}
              </a>
            ) : (
              <div class="contact">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
