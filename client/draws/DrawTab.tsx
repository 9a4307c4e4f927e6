export default function DrawTab({ planId }: { planId: string }) {
  return <section data-plan={planId} />;
}
